package nl.nabij.platform.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * What the server refuses before any of our filters or controllers sees it, such as an address with a null character or headers that
 * are too large, in our words: a problem for programs, a short page for people.
 */
@Component
class ContainerErrors implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    @Override
    public void customize(ConfigurableTomcatWebServerFactory factory) {
        factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new Report()));
    }

    /** Last in the pipeline, so that it speaks before the reports of the server itself. */
    private static final class Report extends ErrorReportValve {

        private static final Logger LOG = LoggerFactory.getLogger(ContainerErrors.class);

        @Override
        protected void report(Request request, Response response, @Nullable Throwable cause) {
            int status = response.getStatus();
            if (status < 400
                    || response.getContentWritten() > 0
                    || !response.setErrorReported()
                    || !canWrite(response)) {
                return;
            }
            try {
                write(request.getRequestURI(), response, status);
                response.finishResponse();
            } catch (IOException e) {
                LOG.info("{} could not be told: {}", status, e.getMessage());
            }
        }

        private static boolean canWrite(Response response) {
            AtomicBoolean allowed = new AtomicBoolean();
            response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, allowed);
            return allowed.get();
        }

        /** @param path as it was sent; null when it could not be read */
        private static void write(@Nullable String path, Response response, int status) throws IOException {
            response.setHeader("X-Content-Type-Options", "nosniff");
            if (path != null && ApiProblem.wanted(path)) {
                response.setHeader("API-Version", ApiSecurity.VERSION);
                ApiProblem.write(response, status, ApiProblem.detail(status, null), path);
                return;
            }
            Problem problem = Problem.of(status < 500 ? 400 : status);
            response.setContentType("text/html;charset=UTF-8");
            response.getOutputStream().write("""
                <!DOCTYPE html>
                <html lang="nl"><head><meta charset="UTF-8"><title>%1$s</title></head>
                <body><main><h1>%1$s</h1><p>%2$s</p><p>%3$s</p></main></body></html>
                """.formatted(problem.title(), problem.explanation(), problem.remedy())
                    .getBytes(StandardCharsets.UTF_8));
        }
    }
}
