// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/certificatevalidity.h"
#include "domain/result.h"
#include "models/fact.h"
#include "models/requesttexts.h"

#include <QCoreApplication>

namespace Sigill {

// The certificates of a profile or smart card in words: some lines each, below the name of its
// template. How long it is valid is told by the server's clock.
class IssuedCertificateFacts
{
    Q_DECLARE_TR_FUNCTIONS(IssuedCertificateFacts)

public:
    // Of more certificates than this the rest is told of by its number.
    static constexpr qsizetype most = 100;

    // The texts must outlive the facts.
    explicit IssuedCertificateFacts(const RequestTexts &texts);

    QList<Fact> facts(const QList<Result<IssuedCertificate>> &certificates) const;

    static FactMark mark(CertificateValidity::State state);

private:
    QList<Fact> facts(const IssuedCertificate &certificate) const;
    static Fact heading(const IssuedCertificate &certificate);
    Fact validity(const IssuedCertificate &certificate) const;
    Fact period(const IssuedCertificate &certificate) const;

    const RequestTexts &m_texts;
};

}
