// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/practicetemplates.h"

#include "demo/practicerandom.h"

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

enum class Medium {
    Software,
    Card,
    VirtualCard,
};

struct Row
{
    const char16_t *name;
    const char16_t *description;
    Medium medium;
};

constexpr auto documentedDescription = u"Description of the template goes here";

constexpr Row rows[] = {
    {u"FIM CM Sample Profile Template", documentedDescription, Medium::Software},
    {u"FIM CM Sample Smart Card Logon Profile Template", documentedDescription, Medium::Card},
    {u"Contoso Virtual Smart Card", u"Trusted platform module, all laptops", Medium::VirtualCard},
    {u"Contoso Smart Card Logon", u"Standard card for employees", Medium::Card},
    {u"Contoso Administrator Card", u"Tier 0 accounts, two approvals", Medium::Card},
    {u"Contoso Temporary Card", u"Valid for one day", Medium::Card},
    {u"Contoso Code Signing", u"Hardware token, build team only", Medium::Card},
    {u"Contoso Secure Mail", u"Encryption key is archived", Medium::Software},
    {u"Contoso Contractor Card", u"Expires with the contract", Medium::Card},
    {u"Contoso VPN Client", u"", Medium::Software},
    {u"Fabrikam Smart Card Logon", u"Standard card", Medium::Card},
    {u"Fabrikam Secure Mail", u"S/MIME signing and encryption", Medium::Software},
    {u"Fabrikam Plant Operators", u"Shared terminals, short lifetime", Medium::Card},
    {u"Fabrikam Wireless", u"802.1X for managed devices", Medium::Software},
    {u"Northwind Driver Card", u"Handheld terminals", Medium::Card},
    {u"Northwind Virtual Card", u"", Medium::VirtualCard},
    {u"Ekebo kommun – Tjänstekort", u"Ordinarie kort för anställda", Medium::Card},
    {u"Ekebo kommun – Reservkort", u"Lånekort, giltigt i tre dagar", Medium::Card},
    {u"Ekebo kommun – Skola, personal", u"Kort för lärare och elevhälsa", Medium::Card},
    {u"Ekebo kommun – Förtroendevalda", u"Kort för ledamöter", Medium::Card},
    {u"Ekebo kommun – Signering", u"Beslut och protokoll", Medium::Software},
    {u"Region Mälarstrand – Vårdkort", u"Inloggning i journalsystem", Medium::Card},
    {u"Region Mälarstrand – Läkare under utbildning", u"Tidsbegränsat kort", Medium::Card},
    {u"Region Mälarstrand – Jourkort", u"Delas ut av vakthavande", Medium::Card},
    {u"Region Mälarstrand – Ambulans", u"Fordonsburna terminaler", Medium::Card},
    {u"Region Mälarstrand – Säker e-post", u"Nyckeln arkiveras", Medium::Software},
    {u"Region Mälarstrand – Virtuellt kort", u"Bärbara datorer med TPM", Medium::VirtualCard},
    {u"Region Mälarstrand – Inhyrd personal", u"Kräver två godkännanden", Medium::Card},
    {u"Norrhamn Energi – Driftkort", u"Driftcentral och stationer", Medium::Card},
    {u"Norrhamn Energi – Kontor", u"Ordinarie kort", Medium::Card},
    {u"Norrhamn Energi – Entreprenör", u"Giltigt under uppdraget", Medium::Card},
    {u"Norrhamn Energi – Fjärråtkomst", u"", Medium::VirtualCard},
    {u"Björkviken Sjukhus – SITHS-reserv", u"När ordinarie kort saknas", Medium::Card},
    {u"Björkviken Sjukhus – Laboratoriet", u"Delade arbetsplatser", Medium::Card},
    {u"Björkviken Sjukhus – Student", u"En termin", Medium::Card},
    {u"Hamnmyndigheten – Lots", u"Mobila enheter ombord", Medium::Card},
    {u"Hamnmyndigheten – Tjänstekort", u"Ordinarie kort", Medium::Card},
    {u"Hamnmyndigheten – Administratörskort", u"Endast IT, två godkännanden", Medium::Card},
    {u"Domstolen Västerå – Tjänstekort", u"Med underskriftscertifikat", Medium::Card},
    {u"Domstolen Västerå – Nämndeman", u"Kort för tjänstgöringsdagen", Medium::Card},
};

QList<ProfileTemplate> madeTemplates()
{
    // The same whatever the seed, so that a site's settings may name them.
    PracticeRandom random(40);
    QList<ProfileTemplate> templates;
    for (const auto &row : rows) {
        templates.append({.id = random.guid(),
                          .name = QString::fromUtf16(row.name),
                          .description = QString::fromUtf16(row.description),
                          .isSmartcard = row.medium != Medium::Software,
                          .isVirtualSmartcard = row.medium == Medium::VirtualCard});
    }
    templates[0].id = QUuid::fromString("12bd5120-86a2-4ee1-8d05-131066871578"_L1);
    templates[1].id = QUuid::fromString("2b7044cf-aa96-4911-b886-177947e9271b"_L1);
    templates[2].id = PracticeTemplates::ofDocumentedRequests();
    return templates;
}

}

const QList<ProfileTemplate> &PracticeTemplates::visible()
{
    static const QList<ProfileTemplate> all = madeTemplates();
    return all;
}

QUuid PracticeTemplates::hidden()
{
    return QUuid::fromString("5f0a7c1e-93b4-4d2f-8a66-0c1d7e2b9f35"_L1);
}

QUuid PracticeTemplates::ofDocumentedRequests()
{
    return QUuid::fromString("a039b4d0-5ce8-4eff-8651-181c6576fda3"_L1);
}

}
