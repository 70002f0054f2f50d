package nl.nabij.platform.web;

import java.time.Duration;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.platform.HouseStyle;
import nl.nabij.platform.NotFoundException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Pages everybody may read, and the colour of a gemeente as a stylesheet (our CSP has no inline style). */
@Controller
class FooterPagesController {

    private final ObjectProvider<HouseStyle> houseStyle;

    FooterPagesController(ObjectProvider<HouseStyle> houseStyle) {
        this.houseStyle = houseStyle;
    }

    @GetMapping("/toegankelijkheid")
    String accessibility() {
        return "platform/toegankelijkheid";
    }

    @GetMapping("/privacy")
    String privacy() {
        return "platform/privacy";
    }

    @GetMapping("/help")
    String help() {
        return "platform/help";
    }

    @GetMapping("/huisstijl/{gemeente}.css")
    ResponseEntity<String> style(@PathVariable String gemeente) {
        if (!Gemeentecode.isGeldig(gemeente)) {
            throw new NotFoundException("Geen gemeente: " + gemeente);
        }
        HouseStyle known = houseStyle.getIfAvailable();
        String css = known == null
                ? ""
                : known.color(Gemeentecode.of(gemeente))
                        .filter(c -> c.matches("#[0-9a-fA-F]{6}"))
                        .map(c -> ":root { --nabij-accent: " + c + "; }\n")
                        .orElse("");
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("text/css;charset=UTF-8"))
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(10)).cachePublic())
                .body(css);
    }
}
