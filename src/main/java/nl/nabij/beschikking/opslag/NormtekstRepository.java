package nl.nabij.beschikking.opslag;

import java.util.Map;
import java.util.Optional;
import nl.nabij.beschikking.model.Normteksten;
import nl.nabij.indicatie.Herrekening;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class NormtekstRepository implements Normteksten {

    private final JdbcClient jdbc;
    private final Herrekening herrekening;

    NormtekstRepository(JdbcClient jdbc, Herrekening herrekening) {
        this.jdbc = jdbc;
        this.herrekening = herrekening;
    }

    @Override
    public void bewaar(Map<String, String> normen) {
        normen.forEach((pad, hash) -> {
            if (find(hash).isEmpty()) {
                herrekening.tekst(pad, hash).ifPresent(tekst -> bewaar(pad, hash, tekst));
            }
        });
    }

    @Override
    public void bewaar(String pad, String hash, String tekst) {
        jdbc.sql("""
            insert into beschikking.normtekst (hash, pad, tekst) values (:hash, :pad, :tekst)
            on conflict (hash) do nothing
            """)
                .param("hash", hash)
                .param("pad", pad)
                .param("tekst", tekst)
                .update();
    }

    @Override
    public Optional<String> find(String hash) {
        return jdbc.sql("select tekst from beschikking.normtekst where hash = :hash")
                .param("hash", hash)
                .query(String.class)
                .optional();
    }
}
