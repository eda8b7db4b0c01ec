/** The desk: a header, a view, and what all views share. */
import { render } from "preact";
import { useState } from "preact/hooks";
import { ErrorBoundary, LocationProvider, Route, Router } from "preact-iso";
import "./style/fonts.css";
import "./style/base.css";
import "./shell/shell.css";
import { ChartLinks } from "./shell/chart-links.tsx";
import { Failure } from "./shell/failure.tsx";
import { Header } from "./shell/header.tsx";
import { NotFound } from "./shell/not-found.tsx";
import { useSettings } from "./shell/settings.ts";
import { SettingsContext } from "./shell/settings-context.ts";
import { VIEWS } from "./views.ts";
import { LanguageContext } from "./words/language.ts";

function Desk() {
  const settings = useSettings();
  const [failure, setFailure] = useState<unknown>(null);
  return (
    <LanguageContext.Provider value={settings[0].language}>
      <SettingsContext.Provider value={settings}>
        {/* The API's addresses are files to the browser, not views. */}
        <LocationProvider scope={/^\/(?!api\/)/}>
          <ChartLinks />
          <Header />
          <main id="main" tabIndex={-1}>
            {failure ? <Failure problem={failure} /> : null}
            <ErrorBoundary onError={setFailure}>
              <Router onRouteChange={() => setFailure(null)}>
                {VIEWS.flatMap(({ paths, load: View }) => paths.map((path) => <Route path={path} component={View} />))}
                <Route default component={NotFound} />
              </Router>
            </ErrorBoundary>
          </main>
        </LocationProvider>
      </SettingsContext.Provider>
    </LanguageContext.Provider>
  );
}

render(<Desk />, document.getElementById("desk") as HTMLElement);
