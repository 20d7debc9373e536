// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/oneshotbody.h"

#include <algorithm>
#include <cstring>

namespace Sigill {

OneShotBody::OneShotBody(const QByteArray &body, QObject *parent)
    : QIODevice(parent)
    , m_body(body)
{
    // Unbuffered, so that position and "was read" mean what they say.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

bool OneShotBody::seek(qint64 position)
{
    if (m_wasRead && position < pos())
        return false;
    return QIODevice::seek(position);
}

qint64 OneShotBody::readData(char *data, qint64 maxSize)
{
    const qint64 count = std::min<qint64>(maxSize, m_body.size() - pos());
    if (count <= 0)
        return count < 0 ? -1 : 0;
    std::memcpy(data, m_body.constData() + pos(), static_cast<size_t>(count));
    m_wasRead = true;
    return count;
}

qint64 OneShotBody::writeData(const char *, qint64)
{
    return -1;
}

}
