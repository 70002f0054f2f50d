package nl.nabij.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.HexFormat;
import nl.nabij.platform.NotFoundException;
import nl.nabij.platform.NotPossibleException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.InvalidPropertyException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;

/** Every error as a page in plain Dutch with a reference; the detail stands under that reference in the log. */
@Controller
@ControllerAdvice
class ErrorPages implements ErrorController {

    /** Bytes; as spring.servlet.multipart.max-file-size. */
    static final long LARGEST_UPLOAD = 300L * 1024 * 1024;

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);
    private static final SecureRandom RANDOM = new SecureRandom();

    @ExceptionHandler({NotFoundException.class, MethodArgumentTypeMismatchException.class})
    ModelAndView notFound(Exception e, HttpServletRequest request) {
        return page(404, Problem.of(404), e, request);
    }

    @ExceptionHandler
    ModelAndView notPossible(NotPossibleException e, HttpServletRequest request) {
        String reason = e.getMessage();
        return page(422, reason == null ? Problem.of(422) : Problem.of(422).explained(reason), e, request);
    }

    @ExceptionHandler
    ModelAndView tooLarge(MaxUploadSizeExceededException e, HttpServletRequest request) {
        return page(413, Problem.of(413), e, request);
    }

    /** The body of the upload broke off on the way, or is none. */
    @ExceptionHandler
    ModelAndView brokenUpload(MultipartException e, HttpServletRequest request) {
        return page(400, Problem.of(400), e, request);
    }

    /** A field name no page sends, such as an index on a plain field; the kinds below it are mistakes of our own. */
    @ExceptionHandler
    ModelAndView unknownField(InvalidPropertyException e, HttpServletRequest request) {
        int status = e.getClass() == InvalidPropertyException.class ? 400 : 500;
        return page(status, Problem.of(status), e, request);
    }

    /** Not ours: Spring Security sends who is not logged in to the log-in page and the others to the page for 403. */
    @ExceptionHandler
    void denied(AccessDeniedException e) {
        throw e;
    }

    @ExceptionHandler
    ModelAndView other(Exception e, HttpServletRequest request) {
        int status = e instanceof ErrorResponse known ? known.getStatusCode().value() : 500;
        return page(status, Problem.of(status), e, request);
    }

    /** Errors from before or beside the controllers: security, unknown addresses, the server itself. */
    @RequestMapping("${server.error.path:/error}")
    ModelAndView error(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int status = code instanceof Integer known ? known : 404;
        Object cause = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        return page(status, Problem.of(status), cause instanceof Throwable t ? t : null, request);
    }

    private static ModelAndView page(
            int status, Problem problem, @Nullable Throwable cause, HttpServletRequest request) {
        byte[] random = new byte[4];
        RANDOM.nextBytes(random);
        String reference = HexFormat.of().withUpperCase().formatHex(random);
        if (status >= 500) {
            LOG.error("{} {} {} {}", reference, status, request.getMethod(), request.getRequestURI(), cause);
        } else {
            LOG.info("{} {} {} {}: {}", reference, status, request.getMethod(), request.getRequestURI(), reason(cause));
        }
        if (ApiProblem.wanted(request)) {
            return new ModelAndView((model, req, response) -> {
                ApiProblem.headers(response, cause);
                ApiProblem.write(response, status, ApiProblem.detail(status, cause), "urn:nabij:" + reference);
            });
        }
        ModelAndView page = new ModelAndView("platform/fout");
        HttpStatus known = HttpStatus.resolve(status);
        page.setStatus(known == null ? HttpStatus.INTERNAL_SERVER_ERROR : known);
        page.addObject("problem", problem);
        page.addObject("reference", reference);
        return page;
    }

    private static String reason(@Nullable Throwable cause) {
        return cause == null ? "-" : cause.getClass().getSimpleName();
    }
}
