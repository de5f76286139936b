import type { SeedOption, Text } from '../types.ts';
import { pieces, t } from './text.ts';

/** What options are called. */
export const OPTION = {
  size: t('Size', 'Größe', 'Taille', 'Tamaño', '尺寸', 'サイズ', 'المقاس', 'Размер'),
  format: t('Format', 'Format', 'Format', 'Formato', '规格', '判型', 'القياس', 'Формат'),
  capacity: t('Capacity', 'Volumen', 'Contenance', 'Capacidad', '容量', '容量', 'السعة', 'Объём'),
  length: t('Length', 'Länge', 'Longueur', 'Largo', '长度', '長さ', 'الطول', 'Длина'),
  height: t('Height', 'Höhe', 'Hauteur', 'Altura', '高度', '高さ', 'الارتفاع', 'Высота'),
  width: t('Width', 'Breite', 'Largeur', 'Ancho', '宽度', '幅', 'العرض', 'Ширина'),
  diameter: t('Diameter', 'Durchmesser', 'Diamètre', 'Diámetro', '直径', '直径', 'القطر', 'Диаметр'),
  pack: t('Pack', 'Packung', 'Lot', 'Paquete', '件数', '入数', 'العبوة', 'Набор'),
} as const;

export const option = (id: string, name: Text, labels: Readonly<Record<string, Text>>): SeedOption => ({
  id,
  name,
  values: Object.entries(labels).map(([value, label]) => ({ id: value, label })),
});

/** A choice of how many, e.g. `pack(1, 3)`. */
export const pack = (...counts: readonly number[]): SeedOption =>
  option('pack', OPTION.pack, Object.fromEntries(counts.map((count) => [String(count), pieces(count)])));
