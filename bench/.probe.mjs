import { launch, inPage } from './lib/browser.mjs';
import { startServer } from './lib/server.mjs';
const s=await startServer(), b=await launch();
const files=new Map();
s.page('/p.html','<!doctype html><link rel=icon href="data:,"><script type="module" src="/wares/wares.js" data-endpoint="/api/v1" data-country=DE data-locale=en></script><body><wares-product-grid limit=12></wares-product-grid>');
s.page('/q.html','<!doctype html><link rel=icon href="data:,"><script type="module" src="/pages/plain-cards.js"></script><body><plain-grid src="/api/v1/products?country=DE&language=en&limit=12"></plain-grid>');
await fetch(s.origin+'/api/v1/products?country=DE&language=en&limit=12');
for (const [path,ready] of [['/q.html',()=>document.querySelector('plain-grid')?.shadowRoot?.querySelector('plain-card')],['/p.html',()=>document.querySelector('wares-product-grid')?.shadowRoot?.querySelector('wares-product-card')?.shadowRoot?.querySelector('[part~=price]')]])
for(let r=0;r<2;r++) await inPage(b, async({page,cdp})=>{
 await cdp.send('Performance.enable',{timeDomain:'threadTicks'});
 await cdp.send('Profiler.enable'); await cdp.send('Profiler.setSamplingInterval',{interval:100}); await cdp.send('Profiler.start');
 await page.goto(s.origin+path); await page.waitForFunction(ready); await page.waitForTimeout(300);
 const {profile}=await cdp.send('Profiler.stop');
 const m=Object.fromEntries((await cdp.send('Performance.getMetrics')).metrics.map(m=>[m.name,m.value*1000|0]));
 console.log(path,'Task',m.TaskDuration,'Script',m.ScriptDuration,'Layout',m.LayoutDuration,'Style',m.RecalcStyleDuration,'Compile',m.V8CompileDuration);
 if(r==0) return;
 const n=new Map(profile.nodes.map(x=>[x.id,x])); const parent=new Map(); for(const x of profile.nodes) for(const c of x.children??[]) parent.set(c,x.id);
 const self=new Map(), byurl=new Map(); 
 const nat=new Map();
 profile.samples.forEach((id,i)=>{const c=n.get(id).callFrame; const d=profile.timeDeltas[i]/1000; const k=`${c.functionName||'(anon)'} ${c.url.split('/').pop()}:${c.lineNumber}:${c.columnNumber}`; self.set(k,(self.get(k)||0)+d); let u=c.url.split('/').pop(); let p=id; while(!u&&parent.has(p)){p=parent.get(p);u=n.get(p).callFrame.url.split('/').pop()} byurl.set(u,(byurl.get(u)||0)+d)});
 console.log([...byurl].sort((a,b)=>b[1]-a[1]).slice(0,10).map(([k,v])=>`${k||'(none)'} ${v.toFixed(1)}`).join(' | '));
 for(const [k,v] of [...self].sort((a,b)=>b[1]-a[1]).slice(0,22)) console.log(v.toFixed(1).padStart(8),k);
});
await b.close(); await s.stop();
