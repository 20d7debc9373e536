// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <tl/expected.hpp>

namespace Sigill::Bench {

// Samba's reader of descriptor texts, which is written in C, for a comparison on the same machine
// in the same run. It is a private library without headers that python3-samba brings, so it is
// looked up when asked for.
class SambaReader
{
public:
    // The reader, or why there is none.
    static tl::expected<SambaReader, QString> load();

    // Reads and frees; false where Samba refuses the text.
    bool read(const QByteArray &text) const;

private:
    // talloc's contexts, struct dom_sid and struct security_descriptor are opaque here.
    using Decode = void *(*)(void *context, const char *text, const void *domain);
    using Free = int (*)(void *memory, const char *place);

    Decode m_decode = nullptr;
    Free m_free = nullptr;
    void *m_context = nullptr;
    void *m_domain = nullptr;
};

}
