package nl.nabij.toewijzing.opslag;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.nabij.clientdossier.ClientId;
import nl.nabij.kern.Agbcode;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.kern.Retourcode;
import nl.nabij.kern.Toewijzingnummer;
import nl.nabij.kern.Zaaknummer;
import nl.nabij.toewijzing.Berichttermijn;
import nl.nabij.toewijzing.Berichttermijnen;
import nl.nabij.toewijzing.Leveringtaken;
import nl.nabij.toewijzing.Toewijzing;
import nl.nabij.toewijzing.ToewijzingBeantwoord;
import nl.nabij.toewijzing.Verzending;
import nl.nabij.toewijzing.Verzendingen;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class VerzendingService implements Verzendingen {

    private final JdbcClient jdbc;
    private final ToewijzingRepository toewijzingen;
    private final LeveringRepository leveringen;
    private final Leveringtaken taken;
    private final Berichttermijnen termijnen;
    private final ApplicationEventPublisher events;

    VerzendingService(
            JdbcClient jdbc,
            ToewijzingRepository toewijzingen,
            LeveringRepository leveringen,
            Leveringtaken taken,
            Berichttermijnen termijnen,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.toewijzingen = toewijzingen;
        this.leveringen = leveringen;
        this.taken = taken;
        this.termijnen = termijnen;
        this.events = events;
    }

    @Override
    public List<Toewijzing> voorBericht(Gemeentecode gemeente, ClientId client, Agbcode aanbieder, LocalDate dag) {
        return jdbc.sql("""
            select * from toewijzing.toewijzing
            where gemeentecode = :gemeente and client_id = :client and agbcode = :agb and via_bericht
              and (versie > coalesce(verzonden_versie, 0)
                or referentie is not null
                or (coalesce(einde, 'infinity') >= :dag and reden_wijziging is distinct from '13'))
            order by nummer
            """)
                .param("gemeente", gemeente.waarde())
                .param("client", client.waarde())
                .param("agb", aanbieder.waarde())
                .param("dag", dag)
                .query((rs, i) -> {
                    Toewijzing t = ToewijzingRows.toewijzing(rs, i);
                    return rs.getInt("versie") > rs.getInt("verzonden_versie") ? t : t.zonderReden();
                })
                .list();
    }

    @Override
    @Transactional
    public void verzonden(Verzending v) {
        Integer[] nummers =
                v.nummers().stream().map(ToewijzingRepository::nummer).toArray(Integer[]::new);
        jdbc.sql("""
            insert into toewijzing.verzending (gemeentecode, berichtidentificatie, client_id, agbcode, nummers,
                verzonden_op, retour_uiterlijk, gewijzigd, referenties)
            select :gemeente, :identificatie, :client, :agb, :nummers, :op, :uiterlijk,
                coalesce(array_agg(nummer) filter (where versie > coalesce(verzonden_versie, 0)), '{}'),
                coalesce(jsonb_object_agg(nummer, referentie) filter (where referentie is not null), '{}')
            from toewijzing.toewijzing where gemeentecode = :gemeente and nummer = any(:nummers)
            """)
                .param("gemeente", v.gemeente().waarde())
                .param("identificatie", v.berichtidentificatie())
                .param("client", v.client().waarde())
                .param("agb", v.aanbieder().waarde())
                .param("nummers", nummers)
                .param("op", v.verzondenOp())
                .param(
                        "uiterlijk",
                        termijnen.aanbieder(
                                v.gemeente(),
                                Berichttermijn.RETOUR,
                                v.verzondenOp().toLocalDate()))
                .update();
        jdbc.sql("""
            update toewijzing.toewijzing
            set verzonden_versie = versie, afgekeurde_versie = null, referentie = null
            where gemeentecode = :gemeente and nummer = any(:nummers) and client_id = :client and agbcode = :agb
            """)
                .param("gemeente", v.gemeente().waarde())
                .param("nummers", nummers)
                .param("client", v.client().waarde())
                .param("agb", v.aanbieder().waarde())
                .update();
        v.nummers()
                .forEach(n -> toewijzingen
                        .find(v.gemeente(), n)
                        .ifPresent(t -> taken.verzonden(t, leveringen.stand(v.gemeente(), n))));
    }

    @Override
    @Transactional
    public boolean retour(
            Gemeentecode gemeente,
            Agbcode aanbieder,
            String berichtidentificatie,
            LocalDateTime ontvangenOp,
            List<Retourcode> codes) {
        List<Integer> nummers = jdbc.sql("""
            with beantwoord as (
                update toewijzing.verzending set retour_op = :op, retourcodes = :codes
                where gemeentecode = :gemeente and berichtidentificatie = :identificatie and agbcode = :agb
                  and retour_op is null
                returning nummers)
            select unnest(nummers) from beantwoord
            """)
                .param("op", ontvangenOp)
                .param("codes", codes.stream().map(Retourcode::waarde).toArray(String[]::new))
                .param("gemeente", gemeente.waarde())
                .param("identificatie", berichtidentificatie)
                .param("agb", aanbieder.waarde())
                .query(Integer.class)
                .list();
        boolean goed = codes.stream().allMatch(Standen.GOED::equals);
        if (!goed) {
            refused(gemeente, berichtidentificatie);
        }
        nummers.forEach(nummer -> answered(gemeente, nummer, goed));
        return !nummers.isEmpty() || isKnown(gemeente, aanbieder, berichtidentificatie);
    }

    /** Only an accepted 301 is processed, so what it changed is still to be told, with the request it named. */
    private void refused(Gemeentecode gemeente, String berichtidentificatie) {
        jdbc.sql("""
            update toewijzing.toewijzing t
            set afgekeurde_versie = t.versie,
                verzonden_versie = case when t.nummer = any(v.gewijzigd) then least(t.verzonden_versie, t.versie - 1)
                    else t.verzonden_versie end,
                referentie = coalesce(v.referenties ->> t.nummer::text, t.referentie)
            from toewijzing.verzending v
            where v.gemeentecode = :gemeente and v.berichtidentificatie = :identificatie
              and t.gemeentecode = v.gemeentecode and t.nummer = any(v.nummers)
            """)
                .param("gemeente", gemeente.waarde())
                .param("identificatie", berichtidentificatie)
                .update();
    }

    @Override
    public Map<Toewijzingnummer, String> referenties(Gemeentecode gemeente, List<Toewijzingnummer> nummers) {
        Map<Toewijzingnummer, String> uit = new HashMap<>();
        jdbc.sql("""
            select nummer, referentie from toewijzing.toewijzing
            where gemeentecode = :gemeente and nummer = any(:nummers) and referentie is not null
            """)
                .param("gemeente", gemeente.waarde())
                .param(
                        "nummers",
                        nummers.stream().map(ToewijzingRepository::nummer).toArray(Integer[]::new))
                .query(rs -> {
                    uit.put(Toewijzingnummer.of(rs.getString("nummer")), rs.getString("referentie"));
                });
        return uit;
    }

    private void answered(Gemeentecode gemeente, int nummer, boolean goed) {
        toewijzingen.find(gemeente, Toewijzingnummer.of(String.valueOf(nummer))).ifPresent(t -> {
            Zaaknummer zaak = t.zaak();
            if (zaak != null) {
                events.publishEvent(new ToewijzingBeantwoord(t, zaak, goed));
            }
        });
    }

    private boolean isKnown(Gemeentecode gemeente, Agbcode aanbieder, String berichtidentificatie) {
        return jdbc.sql("""
            select exists (select 1 from toewijzing.verzending
            where gemeentecode = :gemeente and berichtidentificatie = :identificatie and agbcode = :agb)
            """)
                .param("gemeente", gemeente.waarde())
                .param("identificatie", berichtidentificatie)
                .param("agb", aanbieder.waarde())
                .query(Boolean.class)
                .single();
    }

    @Override
    public List<Verzending> teLaat(Gemeentecode gemeente, LocalDate vandaag) {
        return jdbc.sql("""
            select * from toewijzing.verzending
            where gemeentecode = :gemeente and retour_op is null and retour_uiterlijk < :vandaag
            order by retour_uiterlijk, berichtidentificatie
            """)
                .param("gemeente", gemeente.waarde())
                .param("vandaag", vandaag)
                .query((rs, i) -> new Verzending(
                        gemeente,
                        rs.getString("berichtidentificatie"),
                        new ClientId(rs.getObject("client_id", UUID.class)),
                        Agbcode.of(rs.getString("agbcode")),
                        Arrays.stream((Integer[]) rs.getArray("nummers").getArray())
                                .map(n -> Toewijzingnummer.of(String.valueOf(n)))
                                .toList(),
                        rs.getObject("verzonden_op", LocalDateTime.class)))
                .list();
    }
}
