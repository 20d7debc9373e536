// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "overviewpage.h"

#include "models/requestfacts.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace Sigill {

OverviewPage::OverviewPage(const RequestTexts &texts, QWidget *parent)
    : FactTree(parent)
    , m_texts(texts)
{
    setObjectName(u"overviewPage"_s);
    retranslate();
}

void OverviewPage::showRequest(const std::optional<Request> &request)
{
    if (m_request == request)
        return;
    m_request = request;
    showGroups(groups());
}

void OverviewPage::setHints(const FactGroup &hints)
{
    if (m_hints == hints)
        return;
    m_hints = hints;
    refresh();
}

void OverviewPage::refresh()
{
    refreshGroups(groups());
}

void OverviewPage::changeEvent(QEvent *event)
{
    FactTree::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

QList<FactGroup> OverviewPage::groups() const
{
    auto groups = m_request ? RequestFacts(m_texts).groups(*m_request) : QList<FactGroup>();
    if (m_request && !m_hints.facts.isEmpty())
        groups.prepend(m_hints);
    return groups;
}

void OverviewPage::retranslate()
{
    setAccessibleName(tr("Overview"));
    showGroups(groups());
}

}
