// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/requestid.h"

#include <QCoreApplication>
#include <QHash>
#include <QList>
#include <QSet>

namespace Sigill {

class RequestModel;

// Which requests of a list a pasted text means: by their ids, wherever they stand in a line, or by
// the person whom they are for, where a line is a name, an account or an address.
class PastedList
{
    Q_DECLARE_TR_FUNCTIONS(PastedList)

public:
    // A line, or an id in it, that finds nothing.
    struct Miss
    {
        int line = 0; // counts from 1
        QString text; // fit to be shown
        QString reason; // a sentence
    };
    struct Found
    {
        QSet<RequestId> requests; // in the view, whether the filter lets them through or not
        QList<Miss> misses;
    };

    // The requests must outlive this.
    explicit PastedList(const RequestModel &requests)
        : m_requests(requests)
    {
    }

    // The names are those that are known when the first line without an id is looked up.
    Found find(const QString &text);

private:
    QList<RequestId> byName(const QString &name);
    void index();
    QString whyNot(const RequestId &id) const;

    const RequestModel &m_requests;
    // By name, account and address, case folded.
    QHash<QString, QList<RequestId>> m_byName;
    bool m_isIndexed = false;
};

}
