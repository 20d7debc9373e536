// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/practicetexts.h"

using namespace Qt::StringLiterals;

namespace Sigill {

const QList<PracticeTexts::Names> &PracticeTexts::names()
{
    static const Names swedish{
        {u"Åsa"_s, u"Anna"_s, u"Björn"_s, u"Göran"_s, u"Märta"_s, u"Lars-Åke"_s, u"Kerstin"_s,
         u"Håkan"_s, u"Sofia"_s, u"Örjan"_s, u"Maria"_s, u"Erik"_s, u"Malin"_s, u"Per"_s, u"Elin"_s,
         u"Johan"_s, u"Ylva"_s, u"Torbjörn"_s},
        {u"Ångström"_s, u"Öberg"_s, u"Sjöström"_s, u"Lindqvist"_s, u"Åkesson"_s, u"Bergström"_s,
         u"Nyström"_s, u"Hägg"_s, u"Svärd"_s, u"Johansson"_s, u"Öhman"_s, u"Ek"_s, u"Söderlund"_s,
         u"af Klercker"_s, u"Wallin"_s, u"Björklund Ståhl"_s, u"Mårtensson"_s, u"Grönvall"_s}};
    static const Names finnish{
        {u"Aino"_s, u"Väinö"_s, u"Päivi"_s, u"Jyrki"_s, u"Eeva-Liisa"_s, u"Mikko"_s},
        {u"Hämäläinen"_s, u"Mäkelä"_s, u"Virtanen"_s, u"Yli-Ojanperä"_s, u"Kärkkäinen"_s}};
    static const Names arabic{
        {u"Fatima"_s, u"Omar"_s, u"Layla"_s, u"Yousef"_s, u"Nour"_s, u"Khalid"_s},
        {u"al-Hashimi"_s, u"Haddad"_s, u"Khoury"_s, u"al-Masri"_s, u"Bin Rashid"_s}};
    static const Names arabicScript{{u"محمد"_s, u"ليلى"_s, u"يوسف"_s},
                                    {u"الأحمد"_s, u"حداد"_s, u"الخوري"_s}};
    static const Names polish{
        {u"Łukasz"_s, u"Małgorzata"_s, u"Zbigniew"_s, u"Agnieszka"_s, u"Paweł"_s},
        {u"Wójcik"_s, u"Brzęczyszczykiewicz"_s, u"Dąbrowska"_s, u"Żak"_s, u"Szymańska"_s}};
    static const Names balkan{{u"Željko"_s, u"Đorđe"_s, u"Amra"_s, u"Senka"_s},
                              {u"Kovačević"_s, u"Hadžić"_s, u"Šarić"_s}};
    static const Names others{
        {u"Siobhán"_s, u"Nguyễn Thị"_s, u"José María"_s, u"Ayşe"_s, u"Hodan"_s, u"Jürgen"_s},
        {u"O’Connor"_s, u"Minh Anh"_s, u"Núñez"_s, u"Yılmaz"_s, u"Warsame"_s, u"Groß"_s}};
    static const QList<Names> all{swedish, swedish, swedish,      swedish, swedish, swedish,
                                  finnish, arabic,  arabicScript, polish,  balkan,  others};
    return all;
}

const QStringList &PracticeTexts::departments()
{
    static const QStringList all{u"Akutmottagningen"_s,
                                 u"Ekonomi"_s,
                                 u"IT-drift"_s,
                                 u"Kundtjänst"_s,
                                 u"Löneenheten"_s,
                                 u"Radiologi"_s,
                                 u"Räddningstjänsten"_s,
                                 u"Socialförvaltningen"_s,
                                 u"Upphandling"_s,
                                 u"Vård och omsorg"_s,
                                 u"Facilities"_s,
                                 u"Human Resources"_s,
                                 u"Legal"_s,
                                 u"Research & Development"_s};
    return all;
}

const QStringList &PracticeTexts::comments()
{
    static const QStringList all{
        u"Användaren står i receptionen och väntar."_s,
        u"Har glömt sin pinkod tre gånger, kortet är spärrat."_s,
        u"Nyanställd från måndag, chefen har godkänt per telefon."_s,
        u"Kortet är borttappat, misstänkt stulet. Spärra först!"_s,
        u"Återkom efter kl. 13, användaren sitter i möte."_s,
        u"Gäller reservkort, lämnas tillbaka på fredag."_s,
        u"Bytt efternamn efter giftermål, certifikatet behöver nytt namn."_s,
        u"Ärende INC0048213. Ringde två gånger, inget svar."_s,
        u"Läsaren i datorn är utbytt, försök igen på plats."_s,
        u"Slutar den sista i månaden."_s,
        u"Dubblett av gårdagens begäran, kan troligen avbrytas."_s,
        u"Behörighet kontrollerad mot HR-systemet."_s,
        u"Caller verified by manager, see INC0047790."_s,
        u"Card printer on floor 2 was out of ribbon; try again after lunch."_s,
        u"User is travelling and needs this before Thursday."_s,
        u"PIN blocked after too many attempts."_s,
        u"Certificate expires this week, renew before it does."_s,
        u"Duplicate of an earlier request, please check before approving."_s,
        u"Lost card reported to security on site."_s,
        u"Contractor until the end of the quarter."_s,
        u"Waiting for the user to bring photo identification."_s,
        u"Name changed; old card must be handed in."_s,
        u"Remote worker, card sent by registered mail."_s,
        u"Moved to another site, new template needed.\nAsked Örjan to confirm."_s};
    return all;
}

const QStringList &PracticeTexts::reasons()
{
    static const QStringList all{u"Glömd pinkod"_s,
                                 u"Nyanställning"_s,
                                 u"Borttappat kort"_s,
                                 u"Skadat kort"_s,
                                 u"Namnbyte"_s,
                                 u"Avslutad anställning"_s,
                                 u"Certifikatet går snart ut"_s,
                                 u"Reservkort för dagen"_s,
                                 u"Forgotten PIN"_s,
                                 u"New employee"_s,
                                 u"Lost card"_s,
                                 u"Chip not readable"_s,
                                 u"Long leave"_s,
                                 u"Change of role"_s};
    return all;
}

}
