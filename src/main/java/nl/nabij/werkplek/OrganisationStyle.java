package nl.nabij.werkplek;

import java.util.Optional;
import nl.nabij.aanbieder.Aanbieder;
import nl.nabij.aanbieder.Aanbieders;
import nl.nabij.gebied.Gebieden;
import nl.nabij.gebied.Gemeente;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.platform.CurrentUser;
import nl.nabij.platform.HouseStyle;
import org.springframework.stereotype.Component;

/** Name and colour of the gemeente or aanbieder the user works for. */
@Component
class OrganisationStyle implements HouseStyle {

    private final Gebieden gebieden;
    private final Aanbieders aanbieders;

    OrganisationStyle(Gebieden gebieden, Aanbieders aanbieders) {
        this.gebieden = gebieden;
        this.aanbieders = aanbieders;
    }

    @Override
    public String organisation(CurrentUser user) {
        return user.gemeenteIfAny()
                .flatMap(gebieden::find)
                .map(Gemeente::naam)
                .or(() -> Optional.ofNullable(user.aanbiederOrNull())
                        .flatMap(aanbieders::find)
                        .map(Aanbieder::naam))
                .orElse("");
    }

    @Override
    public Optional<String> color(Gemeentecode gemeente) {
        return gebieden.find(gemeente).map(Gemeente::kleur);
    }
}
