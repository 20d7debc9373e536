// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/apiclient.h"
#include "support/samplerequests.h"

#include <QNetworkAccessManager>
#include <QTest>

namespace Sigill {

// An API client with the network it needs, pointed at one server.
struct ApiBed
{
    explicit ApiBed(const ServerProfile &profile) { client.setProfile(profile); }
    explicit ApiBed(const QUrl &baseUrl)
        : ApiBed(*ServerProfile::fromAddress(baseUrl.toString()))
    {
    }

    void setTimeout(int milliseconds)
    {
        auto profile = client.profile();
        profile.transferTimeout = milliseconds;
        client.setProfile(profile);
    }

    QNetworkAccessManager network;
    ApiClient client{network, nullptr};
};

// Keeps what a call reports. Its callback must not outlive it.
template <typename T>
struct Caught
{
    ApiClient::Callback<T> callback()
    {
        return [this](const Result<T> &reported) {
            ++times;
            result = reported;
        };
    }

    int times = 0;
    Result<T> result = tl::unexpected(ApiError());
};

// One request that is read or changed, with an error where that did not work.
inline Result<FreshRequest> readOne(ApiBed &bed, int number = 0)
{
    Caught<FreshRequest> caught;
    bed.client.fetchRequest(sampleId(number), &bed.client, caught.callback());
    [&] { QTRY_VERIFY_WITH_TIMEOUT(caught.times > 0, 60'000); }();
    return caught.result;
}

inline Result<Request> changeOne(ApiBed &bed, int number = 0)
{
    Caught<Request> caught;
    bed.client.changeStatus(sampleId(number), StatusChange::Complete, &bed.client,
                            caught.callback());
    [&] { QTRY_VERIFY_WITH_TIMEOUT(caught.times > 0, 60'000); }();
    return caught.result;
}

}
