// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/sitedata.h"

#include "session/sitefile.h"

using namespace Qt::StringLiterals;

namespace Sigill {

SiteData SiteData::load()
{
    SiteData data;
    const auto into = [](auto &target) {
        return [&target](const auto &read) -> tl::expected<void, QString> {
            if (!read)
                return tl::unexpected(read.error());
            target = *read;
            return {};
        };
    };
    data.m_problems = SiteFile::read(u"requestrights.json"_s,
                                     [&](const QByteArray &json) {
                                         return into(data.m_rights)(RightsTable::fromJson(json));
                                     })
        + SiteFile::read(u"lifecycle.json"_s,
                         [&](const QByteArray &json) {
                             return into(data.m_lifeCycle)(LifeCycle::fromJson(json));
                         })
        + SiteFile::read(u"tickettext.json"_s, [&](const QByteArray &json) {
                          return into(data.m_ticketText)(TicketText::fromJson(json));
                      });
    return data;
}

}
