// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/apianswer.h"

namespace Sigill {

// A web page that came instead of data, from IIS, HTTP.sys, AD FS or something on the way. Looks
// at its beginning only, whatever its size, and takes nothing in it for markup.
class ErrorPage
{
public:
    explicit ErrorPage(const ApiAnswer &answer);

    // The answer is a page at all; everything else is empty where it is none.
    bool isPage() const { return m_isPage; }
    QString title() const;
    // The number after the dot in "403.4"; 0 where the page names none for this status.
    int subStatus() const;
    // It asks for a password or leads to a place that does.
    bool asksForSignIn() const;
    bool contains(QLatin1StringView words) const
    {
        return m_text.contains(words, Qt::CaseInsensitive);
    }

private:
    bool m_isPage = false;
    int m_httpStatus = 0;
    QString m_text;
};

}
