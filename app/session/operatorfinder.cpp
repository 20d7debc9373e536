// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/operatorfinder.h"

#include "models/requestmodel.h"
#include "session/caller.h"
#include "session/people.h"

namespace Sigill {

OperatorFinder::OperatorFinder(People &people, const Caller &caller, RequestModel &requests,
                               QObject *parent)
    : QObject(parent)
    , m_people(people)
    , m_caller(caller)
    , m_requests(requests)
{
    connect(&caller, &Caller::changed, this, &OperatorFinder::ask);
    connect(&people, &People::found, this, &OperatorFinder::look);
}

void OperatorFinder::ask()
{
    if (m_caller.source() == Caller::Source::Directory)
        m_people.want({DirectoryKey::ofSid(m_caller.account())}, People::Priority::Background);
    look();
}

void OperatorFinder::look()
{
    const bool isKnown = m_caller.source() == Caller::Source::Directory;
    const auto *entry = isKnown
        ? m_requests.texts().names().find(DirectoryKey::ofSid(m_caller.account()))
        : nullptr;
    m_requests.setOperator(entry ? entry->guid : QUuid());
}

}
