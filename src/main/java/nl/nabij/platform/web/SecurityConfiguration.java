package nl.nabij.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import nl.nabij.platform.Role;
import nl.nabij.platform.UserAdministration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Who may reach which address, log-in with throttling, CSRF and the security headers. Whose data is seen is up to each query. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SecurityConfiguration {

    private static final String POLICY =
            "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "font-src 'self'; connect-src 'self'; frame-src 'self'; object-src 'none'; base-uri 'self'; "
                    + "form-action 'self'; frame-ancestors 'self'";

    @Bean
    SecurityFilterChain security(HttpSecurity http, LoginThrottle throttle, UserAdministration users, Clock clock)
            throws Exception {
        return http.authorizeHttpRequests(SecurityConfiguration::addresses)
                .formLogin(f -> f.loginPage("/inloggen")
                        .successHandler((request, response, authentication) -> {
                            throttle.succeeded(LoginThrottleFilter.name(request), request.getRemoteAddr());
                            new SavedRequestAwareAuthenticationSuccessHandler()
                                    .onAuthenticationSuccess(request, response, authentication);
                        })
                        .failureHandler((request, response, failure) -> {
                            throttle.failed(LoginThrottleFilter.name(request), request.getRemoteAddr());
                            response.sendRedirect("/inloggen?fout=onjuist");
                        }))
                .logout(l -> l.logoutUrl("/uitloggen").logoutSuccessUrl("/inloggen?reden=uitgelogd"))
                .exceptionHandling(e -> e.accessDeniedHandler(SecurityConfiguration::denied))
                .addFilterBefore(new LoginThrottleFilter(throttle), UsernamePasswordAuthenticationFilter.class)
                .addFilterBefore(new SessionGuard(users, clock), AuthorizationFilter.class)
                .headers(h -> h.contentSecurityPolicy(c -> c.policyDirectives(POLICY))
                        .frameOptions(HeadersConfigurer.FrameOptionsConfig::sameOrigin)
                        .referrerPolicy(r -> r.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(p -> p.policy("camera=(), microphone=(), geolocation=()")))
                .build();
    }

    private static void addresses(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.requestMatchers(
                        "/inloggen",
                        "/vast/**",
                        "/webjars/**",
                        "/huisstijl/**",
                        "/toegankelijkheid",
                        "/privacy",
                        "/help",
                        "/error")
                .permitAll()
                .requestMatchers("/beheer/**")
                .hasRole(Role.BEHEERDER.name())
                .requestMatchers("/aanbieder/**")
                .hasRole(Role.AANBIEDER.name())
                .requestMatchers("/berichten/**", "/declaraties/**")
                .hasRole(Role.BACKOFFICE.name())
                .requestMatchers("/werkvoorraad/**", "/zaken/**", "/zoeken/**", "/toewijzingen/**", "/verzoeken/**")
                .hasAnyRole(Role.CONSULENT.name(), Role.BESLUITNEMER.name(), Role.BACKOFFICE.name())
                .anyRequest()
                .authenticated();
    }

    /** A form of an old session is not a forbidden page: the user logs in again. A file too large to read hides its token. */
    private static void denied(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        if (denied instanceof CsrfException && request.getContentLengthLong() > ErrorPages.LARGEST_UPLOAD) {
            response.sendError(413);
        } else if (denied instanceof CsrfException && request.getUserPrincipal() == null) {
            response.sendRedirect("/inloggen?reden=verlopen");
        } else {
            response.sendError(403);
        }
    }
}
