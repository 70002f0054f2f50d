-- Somebody told the aanbieder outside the messages which gemeente it should ask (iWmo OP359).
create table verzoek.verteld (
    verzoek_id uuid primary key references verzoek.verzoek,
    door text not null,
    op timestamp not null
);
