// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/request.h"
#include "domain/result.h"

#include <QByteArrayView>
#include <QJsonObject>

namespace Sigill {

// Reads one request object of the API, by the rules of RequestReader::read.
Result<Request> decodeRequest(QByteArrayView json);

// The same under the API's field names; what was unreadable is left out.
QJsonObject encodeRequest(const Request &request);

}
