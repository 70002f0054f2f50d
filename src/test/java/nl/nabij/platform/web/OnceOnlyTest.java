package nl.nabij.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;

class OnceOnlyTest {

    private final OnceOnly once = new OnceOnly();
    private final MockHttpSession session = new MockHttpSession();
    private final String token = once.token();

    @Test
    void theSecondPostGoesWhereTheFirstWent() throws Exception {
        MockHttpServletResponse first = new MockHttpServletResponse();
        assertThat(once.preHandle(post(), first, this)).isTrue();
        first.sendRedirect("/zaken/1980-2027-00001");
        once.afterCompletion(post(), first, this, null);

        MockHttpServletResponse second = new MockHttpServletResponse();
        assertThat(once.preHandle(post(), second, this)).isFalse();
        assertThat(second.getRedirectedUrl()).isEqualTo("/zaken/1980-2027-00001");
    }

    @Test
    void aFormThatCameBackWithErrorsMayBeSentAgain() throws Exception {
        MockHttpServletResponse first = new MockHttpServletResponse();
        assertThat(once.preHandle(post(), first, this)).isTrue();
        first.setStatus(422);
        once.afterCompletion(post(), first, this, null);

        assertThat(once.preHandle(post(), new MockHttpServletResponse(), this)).isTrue();
    }

    @Test
    void aFormWithoutTheTokenIsLeftAlone() throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/x");
        request.setSession(session);
        assertThat(once.preHandle(request, new MockHttpServletResponse(), this)).isTrue();
        assertThat(once.preHandle(request, new MockHttpServletResponse(), this)).isTrue();
    }

    private MockHttpServletRequest post() {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/x");
        request.setSession(session);
        request.setParameter("_eenmalig", token);
        return request;
    }
}
