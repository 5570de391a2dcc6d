"""Nothing moves while the page loads."""

import views

NAME = "shift"
SAYS = "nothing moves while a page loads"
VIEWS = views.NARROW_AND_WIDE[:1]
MORE = views.NARROW_AND_WIDE[1:]

SHIFTS = """() => new Promise(resolve => {
  const shifts = [];
  const take = entries => entries.forEach(entry => !entry.hadRecentInput && shifts.push(
    { value: entry.value, where: entry.sources?.[0]?.node?.nodeName?.toLowerCase() ?? "" }));
  const observer = new PerformanceObserver(list => take(list.getEntries()));
  observer.observe({ type: "layout-shift", buffered: true });
  setTimeout(() => { take(observer.takeRecords()); resolve(shifts); }, 60);
})"""


def check(visit):
    # On a phone the page was just opened; elsewhere it is opened anew.
    if visit.view.width != views.PHONE:
        visit.page.goto(visit.base + visit.address)
    return [
        {"where": shift["where"], "what": f"Something moves while the page loads: {shift['value']:.4f}",
         "mend": "give pictures width and height; let scripts keep the room that they fill later"}
        for shift in visit.page.evaluate(SHIFTS) if shift["value"] > 0.0005]


SOUND = ["<h1>One</h1><p>Two</p>"]
FAULTY = ["<p id=late></p><h1>One</h1><p>Two</p><script src=late.js></script>"]
STYLE = ".grown { height: 300px }"
FILES = {"late.js": "requestAnimationFrame(() => requestAnimationFrame(() => late.className = 'grown'))"}
