// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/issuedcertificatefacts.h"

#include "domain/cardwords.h"
#include "domain/visibletext.h"
#include "models/cardlines.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sigill {

using State = CertificateValidity::State;

IssuedCertificateFacts::IssuedCertificateFacts(const RequestTexts &texts)
    : m_texts(texts)
{
}

QList<Fact>
IssuedCertificateFacts::facts(const QList<Result<IssuedCertificate>> &certificates) const
{
    if (certificates.isEmpty())
        return {{.value = tr("The server lists no certificates.")}};
    QList<Fact> lines;
    const auto shown = std::min(certificates.size(), most);
    for (qsizetype i = 0; i < shown; ++i) {
        if (certificates.at(i)) {
            lines += facts(*certificates.at(i));
            continue;
        }
        lines.append({.label = tr("Could not be read"),
                      .value = visibleLine(certificates.at(i).error().technical),
                      .mark = FactMark::Bad,
                      .isHeading = true});
    }
    if (certificates.size() > shown) {
        lines.append({.value = tr("%n more certificate(s) are not shown.", nullptr,
                                  static_cast<int>(certificates.size() - shown)),
                      .mark = FactMark::Note});
    }
    return lines;
}

FactMark IssuedCertificateFacts::mark(State state)
{
    switch (state) {
    case State::Untold:
        return FactMark::Note;
    case State::NotYet:
    case State::ExpiresSoon:
        return FactMark::Warning;
    case State::Valid:
        return FactMark::Good;
    case State::Expired:
        return FactMark::Bad;
    }
    Q_UNREACHABLE();
}

QList<Fact> IssuedCertificateFacts::facts(const IssuedCertificate &certificate) const
{
    CardLines lines(certificate.unreadable);
    lines.add({}, heading(certificate));
    lines.add({}, validity(certificate));
    lines.add({}, period(certificate));
    lines.add(u"Issuer"_s, tr("Issuer"), visibleLine(certificate.issuer));
    lines.add(u"RequesterName"_s, tr("Requested by"),
              visibleLine(m_texts.names().masked(certificate.requester)));
    if (certificate.isArchivedOnCa)
        //: label and value: a copy of the private key lies at the certification authority
        lines.add(u"ArchivedOnCa"_s, tr("Key"), tr("archived at the authority"));
    if (certificate.isKeyHistory)
        //: of a certificate that is kept to read what was encrypted with it earlier
        lines.add(u"IsKeyHistory"_s, tr("Use"), tr("key history"));
    lines.add(u"SerialNumber"_s, tr("Serial number"), visibleLine(certificate.serialNumber), true);
    lines.add(u"Thumbprint"_s, tr("Thumbprint"), visibleLine(certificate.thumbprint), true);
    // Numbers without published names.
    lines.add(u"CertificateType"_s, tr("Type number"), QString::number(certificate.type), true);
    if (certificate.status)
        lines.add(u"Status"_s, tr("Status number"), QString::number(*certificate.status), true);
    return lines.facts();
}

Fact IssuedCertificateFacts::heading(const IssuedCertificate &certificate)
{
    const QString name = visibleLine(certificate.templateName);
    return {.value = name.isEmpty() ? tr("Certificate") : name, .isHeading = true};
}

Fact IssuedCertificateFacts::validity(const IssuedCertificate &certificate) const
{
    const auto validity = CertificateValidity::of(certificate, m_texts.serverNow());
    //: label: whether a certificate is valid, and for how long
    Fact fact{.label = tr("Validity"),
              .value = CardWords::validity(validity),
              .mark = mark(validity.state)};
    if (validity.state == State::Untold)
        fact.hint = tr("The server sent no readable dates for this certificate.");
    return fact;
}

Fact IssuedCertificateFacts::period(const IssuedCertificate &certificate) const
{
    const auto &begin = certificate.notBefore;
    const auto &end = certificate.notAfter;
    if (!begin.isValid() && !end.isValid())
        return {};
    const auto date
        = [this](const QDateTime &time) { return time.isValid() ? m_texts.time(time) : u"?"_s; };
    //: label: from when to when a certificate is valid
    return {.label = tr("Valid"),
            //: from one moment to another
            .value = tr("%1 to %2").arg(date(begin), date(end)),
            .hint = u"%1 – %2"_s.arg(m_texts.timeWithOffset(begin), m_texts.timeWithOffset(end))};
}

}
