// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench_samba.h"

#include <QDir>

#include <dlfcn.h>

using namespace Qt::StringLiterals;

namespace Sigill::Bench {

namespace {

// With its path: the library knows where its own private libraries are, but the system does not
// know it.
QString libraryPath()
{
    const QDir root(u"/usr/lib"_s);
    const auto folders = root.entryList({u"*-linux-gnu*"_s}, QDir::Dirs);
    for (const QString &folder : folders) {
        const QDir samba(root.filePath(folder + u"/samba"));
        // Debian 12 has the first name, later versions the second.
        for (const QString &name :
             {u"libsamba-security-samba4.so.0"_s, u"libsamba-security-private-samba.so.0"_s,
              u"libsamba-security-private-samba.so"_s}) {
            if (samba.exists(name))
                return samba.filePath(name);
        }
    }
    return {};
}

template <typename Function>
Function find(void *library, const char *name)
{
    return reinterpret_cast<Function>(dlsym(library, name));
}

}

tl::expected<SambaReader, QString> SambaReader::load()
{
    const QString path = libraryPath();
    if (path.isEmpty())
        return tl::unexpected(u"Samba's reader is not installed (package python3-samba)"_s);
    void *const memory = dlopen("libtalloc.so.2", RTLD_NOW | RTLD_GLOBAL);
    void *const library = memory ? dlopen(path.toLocal8Bit().constData(), RTLD_NOW) : nullptr;
    if (!library)
        return tl::unexpected(u"Samba's reader cannot be loaded: "_s
                              + QString::fromLocal8Bit(dlerror()));
    SambaReader reader;
    reader.m_decode = find<Decode>(library, "sddl_decode");
    reader.m_free = find<Free>(memory, "_talloc_free");
    const auto newContext = find<void *(*)(const char *, ...)>(memory, "talloc_init");
    const auto parseSid = find<void *(*)(void *, const char *)>(library, "dom_sid_parse_talloc");
    if (!reader.m_decode || !reader.m_free || !newContext || !parseSid)
        return tl::unexpected(u"Samba's reader lacks a function: "_s + path);
    reader.m_context = newContext("sigill-bench");
    reader.m_domain = parseSid(reader.m_context, "S-1-5-21-1-2-3");
    return reader;
}

bool SambaReader::read(const QByteArray &text) const
{
    void *const descriptor = m_decode(m_context, text.constData(), m_domain);
    if (!descriptor)
        return false;
    m_free(descriptor, "sigill-bench");
    return true;
}

}
