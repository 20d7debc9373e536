// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The JSON of one request, to be made odd in one place.

#pragma once

#include "api/requestcodec.h"
#include "api/requestreader.h"

namespace Sigill {

constexpr QByteArrayView commentField = R"("Comment":"c")";
constexpr QByteArrayView priorityField = R"("Priority":200)";
constexpr QByteArrayView flagField = R"("IsSmartcard":true)";
constexpr QByteArrayView itemsField = R"("DataCollection":[{"Name":"n","Value":"v"}])";
constexpr QByteArrayView targetField = R"("TargetUserUuid":"00000003-1111-4222-8333-010203040506")";

inline QByteArray sound()
{
    return R"({"Uuid":"00000001-1111-4222-8333-010203040506","RequestType":5,"Status":16,"Flags":2,)"
        + itemsField + R"(,"DataCollectionFlags":32,)"
        + R"("OriginatorUserUuid":"00000002-1111-4222-8333-010203040506",)" + targetField
        + R"(,"Submitted":"2015-07-07T23:36:21.93Z","Completed":"0001-01-01T00:00:00",)"
        + R"("NewProfileUuid":"00000004-1111-4222-8333-010203040506",)"
        + R"("OldProfileUuid":"00000005-1111-4222-8333-010203040506",)"
        + R"("NewSmartcardUuid":"00000006-1111-4222-8333-010203040506",)"
        + R"("OldSmartcardUuid":"00000007-1111-4222-8333-010203040506",)" + priorityField + ','
        + commentField + R"(,"ProfileTemplateUuid":"00000008-1111-4222-8333-010203040506",)"
        + R"x("SecurityDescriptor":"O:SYD:(A;;RC;;;WD)",)x" + flagField
        + R"(,"IsEnrollmentAgent":true,"IsDataCollectionComplete":true})";
}

inline QByteArray soundWith(QByteArrayView field, const QByteArray &other)
{
    return sound().replace(field, other);
}

// Both ways to it: alone, and by a reader that has read much else, with anything behind the text.
inline Result<Request> decoded(const QByteArray &json)
{
    static RequestReader reader;
    const QByteArray padded = json + QByteArray(RequestReader::padding, '"');
    const auto read = reader.read(QByteArrayView(padded).chopped(RequestReader::padding));
    const auto alone = decodeRequest(json);
    const bool isSame = read.has_value() == alone.has_value() && (!read || *read == *alone);
    return isSame ? read : tl::unexpected(ApiError());
}

inline QByteArray nested(const QByteArray &opening, const QByteArray &inner,
                         const QByteArray &closing)
{
    constexpr int depth = 100'000;
    return opening.repeated(depth) + inner + closing.repeated(depth);
}

}
