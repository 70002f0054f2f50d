package nl.nabij.platform.web;

import nl.nabij.platform.ApiKeys;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

/** The door of programs: a key in each request, no session, no cookie, so nothing that another site could misuse. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class ApiSecurity {

    /** Version of the API (NL API Design Rules, /core/version-header). */
    static final String VERSION = "1.1.0";

    static final String ADDRESSES = "/api/**";

    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http, ApiKeys keys, LoginThrottle throttle) throws Exception {
        return http.securityMatcher(ADDRESSES)
                .authorizeHttpRequests(r -> r.requestMatchers("/api/v1/openapi.json", "/api/v1/openapi.yaml")
                        .permitAll()
                        .anyRequest()
                        .hasRole(ApiKeyFilter.ROLE))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .exceptionHandling(e -> e.authenticationEntryPoint((request, response, denied) -> ApiProblem.write(
                                request,
                                response,
                                401,
                                "Stuur een geldige sleutel mee: Authorization: Bearer nabij_..."))
                        .accessDeniedHandler((request, response, denied) ->
                                ApiProblem.write(request, response, 403, "Deze sleutel geeft hier geen toegang.")))
                .addFilterBefore(new ApiKeyFilter(keys, throttle), AuthorizationFilter.class)
                .headers(h -> h.addHeaderWriter(new StaticHeadersWriter("API-Version", VERSION))
                        .contentSecurityPolicy(c -> c.policyDirectives("frame-ancestors 'none'"))
                        .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny))
                .build();
    }
}
