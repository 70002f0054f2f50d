package nl.nabij.clientdossier.opslag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.nabij.clientdossier.Adres;
import nl.nabij.clientdossier.Behoefte;
import nl.nabij.clientdossier.Client;
import nl.nabij.clientdossier.ClientId;
import nl.nabij.clientdossier.Clienten;
import nl.nabij.clientdossier.Geslacht;
import nl.nabij.clientdossier.Naam;
import nl.nabij.kern.Bsn;
import nl.nabij.kern.Gemeentecode;
import nl.nabij.platform.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ClientRepository implements Clienten {

    private static final String GEZOCHT = """
         from clientdossier.client
        where gemeentecode = :gemeente and not afgeschermd
          and lower(achternaam) like :naam escape '\\'
          and (cast(:geboren as date) is null or geboortedatum = :geboren)
        """;

    /** What is known of a resident is replaced; once protected, always protected. */
    private static final String REGISTREER = """
        insert into clientdossier.client as c (id, gemeentecode, bsn, voorletters, voornamen, voorvoegsel,
            achternaam, geboortedatum, geslacht, straat, huisnummer, huisletter, toevoeging, postcode, plaats,
            telefoon, email, afgeschermd, aangemaakt_op, gewijzigd_op)
        values (:id, :gemeente, :bsn, :voorletters, :voornamen, :voorvoegsel,
            :achternaam, :geboortedatum, :geslacht, :straat, :huisnummer, :huisletter, :toevoeging, :postcode,
            :plaats, :telefoon, :email, :afgeschermd, :nu, :nu)
        on conflict (gemeentecode, bsn) do update set
            voorletters = excluded.voorletters, voornamen = excluded.voornamen,
            voorvoegsel = excluded.voorvoegsel, achternaam = excluded.achternaam,
            geboortedatum = excluded.geboortedatum, geslacht = excluded.geslacht,
            straat = excluded.straat, huisnummer = excluded.huisnummer, huisletter = excluded.huisletter,
            toevoeging = excluded.toevoeging, postcode = excluded.postcode, plaats = excluded.plaats,
            telefoon = excluded.telefoon, email = excluded.email,
            afgeschermd = c.afgeschermd or excluded.afgeschermd, gewijzigd_op = excluded.gewijzigd_op
        returning id
        """;

    private final JdbcClient jdbc;
    private final Clock clock;

    ClientRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Client get(Gemeentecode gemeente, ClientId id) {
        return jdbc.sql("select * from clientdossier.client where gemeentecode = :gemeente and id = :id")
                .param("gemeente", gemeente.waarde())
                .param("id", id.waarde())
                .query(ClientRepository::client)
                .optional()
                .orElseThrow(() -> new NotFoundException("Deze cliënt is niet bekend in uw gemeente."));
    }

    @Override
    public Optional<Client> findByBsn(Gemeentecode gemeente, Bsn bsn) {
        return jdbc.sql("select * from clientdossier.client where gemeentecode = :gemeente and bsn = :bsn")
                .param("gemeente", gemeente.waarde())
                .param("bsn", bsn.waarde())
                .query(ClientRepository::client)
                .optional();
    }

    @Override
    public Set<Bsn> afgeschermd(Gemeentecode gemeente) {
        return Set.copyOf(
                jdbc.sql("select bsn from clientdossier.client where gemeentecode = :gemeente and afgeschermd")
                        .param("gemeente", gemeente.waarde())
                        .query((rs, i) -> Bsn.of(rs.getString("bsn")))
                        .list());
    }

    @Override
    public ClientId registreer(Client client) {
        Adres adres = client.adres();
        Naam naam = client.naam();
        UUID id = jdbc.sql(REGISTREER)
                .param("id", client.id().waarde())
                .param("gemeente", client.gemeente().waarde())
                .param("bsn", client.bsn().waarde())
                .param("voorletters", naam.voorletters())
                .param("voornamen", naam.voornamen())
                .param("voorvoegsel", naam.voorvoegsel())
                .param("achternaam", naam.achternaam())
                .param("geboortedatum", client.geboortedatum())
                .param("geslacht", client.geslacht().name())
                .param("straat", adres.straat())
                .param("huisnummer", adres.huisnummer())
                .param("huisletter", adres.huisletter())
                .param("toevoeging", adres.toevoeging())
                .param("postcode", adres.postcode())
                .param("plaats", adres.plaats())
                .param("telefoon", client.telefoon())
                .param("email", client.email())
                .param("afgeschermd", client.afgeschermd())
                .param("nu", Timestamp.from(Instant.now(clock)))
                .query(UUID.class)
                .single();
        return new ClientId(id);
    }

    @Override
    public List<Client> zoek(Gemeentecode gemeente, String tekst, int hoogstens) {
        return gezocht(
                        "select *" + GEZOCHT
                                + " order by lower(achternaam), voorletters, geboortedatum, id limit :hoogstens",
                        gemeente,
                        tekst)
                .param("hoogstens", hoogstens)
                .query(ClientRepository::client)
                .list();
    }

    @Override
    public List<ClientId> metNaam(Gemeentecode gemeente, String tekst) {
        return gezocht("select id" + GEZOCHT, gemeente, tekst)
                .query((rs, i) -> new ClientId(rs.getObject("id", UUID.class)))
                .list();
    }

    private JdbcClient.StatementSpec gezocht(String sql, Gemeentecode gemeente, String tekst) {
        Zoekvraag vraag = Zoekvraag.parse(tekst);
        return jdbc.sql(sql)
                .param("gemeente", gemeente.waarde())
                .param("naam", vraag.likePatroon())
                .param("geboren", vraag.geboren());
    }

    @Override
    public Map<ClientId, String> lijstnamen(Gemeentecode gemeente, Collection<ClientId> ids) {
        return jdbc
                .sql("select * from clientdossier.client where gemeentecode = :gemeente and id = any(:ids)")
                .param("gemeente", gemeente.waarde())
                .param("ids", ids.stream().map(ClientId::waarde).toArray(UUID[]::new))
                .query(ClientRepository::client)
                .list()
                .stream()
                .collect(Collectors.toMap(Client::id, Client::lijstnaam));
    }

    @Override
    public Behoefte behoefte(Gemeentecode gemeente, ClientId id) {
        return jdbc.sql("""
            select taal, tolk, meedenker, aandachtspunten from clientdossier.client
            where gemeentecode = :gemeente and id = :id
            """)
                .param("gemeente", gemeente.waarde())
                .param("id", id.waarde())
                .query(Behoefte.class)
                .optional()
                .orElseThrow(() -> new NotFoundException("Deze cliënt is niet bekend in uw gemeente."));
    }

    @Override
    public void legBehoefteVast(Gemeentecode gemeente, ClientId id, Behoefte behoefte) {
        int rijen = jdbc.sql("""
            update clientdossier.client
            set taal = :taal, tolk = :tolk, meedenker = :meedenker, aandachtspunten = :punten, gewijzigd_op = :nu
            where gemeentecode = :gemeente and id = :id
            """)
                .param("taal", behoefte.taal())
                .param("tolk", behoefte.tolk())
                .param("meedenker", behoefte.meedenker())
                .param("punten", behoefte.aandachtspunten())
                .param("nu", Timestamp.from(Instant.now(clock)))
                .param("gemeente", gemeente.waarde())
                .param("id", id.waarde())
                .update();
        eisBekend(rijen);
    }

    @Override
    public void schermAf(Gemeentecode gemeente, ClientId id, boolean afgeschermd) {
        int rijen = jdbc.sql("""
            update clientdossier.client set afgeschermd = :afgeschermd, gewijzigd_op = :nu
            where gemeentecode = :gemeente and id = :id
            """)
                .param("afgeschermd", afgeschermd)
                .param("nu", Timestamp.from(Instant.now(clock)))
                .param("gemeente", gemeente.waarde())
                .param("id", id.waarde())
                .update();
        eisBekend(rijen);
    }

    private static void eisBekend(int rijen) {
        if (rijen == 0) {
            throw new NotFoundException("Deze cliënt is niet bekend in uw gemeente.");
        }
    }

    private static Client client(ResultSet rs, int rij) throws SQLException {
        return new Client(
                new ClientId(rs.getObject("id", UUID.class)),
                Gemeentecode.of(rs.getString("gemeentecode")),
                Bsn.of(rs.getString("bsn")),
                new Naam(
                        rs.getString("voorletters"),
                        rs.getString("voornamen"),
                        rs.getString("voorvoegsel"),
                        rs.getString("achternaam")),
                rs.getObject("geboortedatum", LocalDate.class),
                Geslacht.valueOf(rs.getString("geslacht")),
                new Adres(
                        rs.getString("straat"),
                        rs.getInt("huisnummer"),
                        rs.getString("huisletter"),
                        rs.getString("toevoeging"),
                        rs.getString("postcode"),
                        rs.getString("plaats")),
                rs.getString("telefoon"),
                rs.getString("email"),
                rs.getBoolean("afgeschermd"));
    }
}
