// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fact.h"
#include "models/requesttexts.h"

#include <QCoreApplication>

namespace Sigill {

// Every documented field of a request in words, grouped as an operator asks for them; what is
// empty is left out.
class RequestFacts
{
    Q_DECLARE_TR_FUNCTIONS(RequestFacts)

public:
    // The texts must outlive the facts.
    explicit RequestFacts(const RequestTexts &texts);

    // A sentence a person would say: what it is, in which state, since when.
    QString headline(const Request &request) const;
    QList<FactGroup> groups(const Request &request) const;

private:
    FactGroup who(const Request &request) const;
    FactGroup what(const Request &request) const;
    FactGroup when(const Request &request) const;
    FactGroup objects(const Request &request) const;
    FactGroup data(const Request &request) const;

    const RequestTexts &m_texts;
};

}
