// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "security/rightstable.h"

class QJsonObject;
class QJsonValue;

namespace Sigill {

// Reads the file behind a RightsTable. People edit it by hand, so an error says which item is wrong
// and what was expected.
class RightsTableReader
{
    Q_DECLARE_TR_FUNCTIONS(Sigill::RightsTableReader)

public:
    // What is read is appended; both must outlive the reader.
    RightsTableReader(QList<RightsTable::Meaning> &meanings, QList<RightsTable::Need> &needs)
        : m_meanings(meanings)
        , m_needs(needs)
    {
    }

    // Empty, or a translated sentence on the first thing that is wrong.
    QString read(const QByteArray &json);

private:
    QString readRight(const QJsonObject &item);
    QString readAction(const QJsonObject &item);
    static QString readMask(const QJsonValue &value, AccessMask &mask);
    static QString readCertainty(const QJsonValue &value, RightsTable::Certainty &certainty);
    static RightsTable::Text readText(const QJsonValue &value);

    QList<RightsTable::Meaning> &m_meanings;
    QList<RightsTable::Need> &m_needs;
};

}
