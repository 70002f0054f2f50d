package nl.nabij.platform;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;

@Configuration(proxyBeanMethods = false)
class PlatformConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return new NabijClock(Clock.system(NabijClock.ZONE));
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return new BCryptPasswordEncoder();
    }

    @Bean
    SecurityFilterChain security(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(r -> r.requestMatchers("/inloggen", "/vast/**", "/webjars/**", "/error")
                        .permitAll()
                        .requestMatchers("/beheer/**")
                        .hasRole(Role.BEHEERDER.name())
                        .requestMatchers("/aanbieder/**")
                        .hasRole(Role.AANBIEDER.name())
                        .requestMatchers("/berichten/**", "/declaraties/**")
                        .hasRole(Role.BACKOFFICE.name())
                        .anyRequest()
                        .authenticated())
                .formLogin(f ->
                        f.loginPage("/inloggen").defaultSuccessUrl("/", false).failureUrl("/inloggen?fout"))
                .logout(l -> l.logoutUrl("/uitloggen").logoutSuccessUrl("/inloggen?uitgelogd"))
                .headers(Customizer.withDefaults())
                .build();
    }
}
