package nl.nabij;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@NabijTest
class StartTest {

    @Autowired
    MockMvc mvc;

    @Test
    void whoIsNotLoggedInGoesToTheLoginPage() throws Exception {
        mvc.perform(get("/")).andExpect(redirectedUrl("/inloggen"));
    }
}
