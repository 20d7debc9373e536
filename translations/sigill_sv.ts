<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>AccessFacts</name>
    <message>
        <source>%1 (%2, domain not known)</source>
        <extracomment>%1 is the name of a group, %2 its two-letter alias</extracomment>
        <translation>%1 (%2, okänd domän)</translation>
    </message>
    <message>
        <source>Allow, on condition</source>
        <translation>Tillåt, med villkor</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Tillåt</translation>
    </message>
    <message>
        <source>Deny, on condition</source>
        <extracomment>an access control entry that denies; not the status of a request</extracomment>
        <translation>Neka, med villkor</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Neka</translation>
    </message>
    <message>
        <source>Entry type %1</source>
        <translation>Posttyp %1</translation>
    </message>
    <message>
        <source>no rights (%1)</source>
        <translation>inga rättigheter (%1)</translation>
    </message>
    <message>
        <source>inherited</source>
        <translation>ärvd</translation>
    </message>
    <message>
        <source>does not apply to the request itself</source>
        <translation>gäller inte själva begäran</translation>
    </message>
    <message>
        <source>only for %1</source>
        <translation>endast för %1</translation>
    </message>
    <message>
        <source>inherited by %1</source>
        <translation>ärvs av %1</translation>
    </message>
    <message>
        <source>%1, domain not known</source>
        <extracomment>%1 is the two-letter alias of a group</extracomment>
        <translation>%1, okänd domän</translation>
    </message>
    <message>
        <source>Audit</source>
        <extracomment>an access control entry that has access written to the log</extracomment>
        <translation>Granska</translation>
    </message>
    <message>
        <source>Audit, on condition</source>
        <translation>Granska, med villkor</translation>
    </message>
    <message>
        <source>Integrity label</source>
        <translation>Integritetsetikett</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>Central policy</source>
        <translation>Central åtkomstpolicy</translation>
    </message>
    <message>
        <source>Trust label</source>
        <translation>Förtroendeetikett</translation>
    </message>
    <message>
        <source>Access filter</source>
        <translation>Åtkomstfilter</translation>
    </message>
    <message>
        <source>not written by those below</source>
        <translation>skrivs inte av lägre nivåer</translation>
    </message>
    <message>
        <source>not read by those below</source>
        <translation>läses inte av lägre nivåer</translation>
    </message>
    <message>
        <source>not executed by those below</source>
        <translation>körs inte av lägre nivåer</translation>
    </message>
    <message>
        <source>for trusted processes</source>
        <translation>för betrodda processer</translation>
    </message>
    <message>
        <source>logs access that succeeds</source>
        <translation>loggar åtkomst som lyckas</translation>
    </message>
    <message>
        <source>logs access that fails</source>
        <translation>loggar åtkomst som misslyckas</translation>
    </message>
    <message>
        <source>if %1</source>
        <translation>om %1</translation>
    </message>
    <message>
        <source>is passed on to children</source>
        <translation>ärvs av underordnade</translation>
    </message>
    <message>
        <source>to the first level only</source>
        <translation>bara till första nivån</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>kritisk</translation>
    </message>
    <message>
        <source>The account is disabled.</source>
        <translation>Kontot är inaktiverat.</translation>
    </message>
</context>
<context>
    <name>AccessText</name>
    <message>
        <source>Owner: %1</source>
        <translation>Ägare: %1</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>Grupp: %1</translation>
    </message>
    <message>
        <source>Who may do what (each by itself; further groups are not known):</source>
        <translation>Vem får göra vad (var och en för sig; fler grupper är inte kända):</translation>
    </message>
    <message>
        <source>Entries in the order in which they are evaluated:</source>
        <translation>Poster i den ordning de utvärderas:</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>column titles of a table of access control entries</extracomment>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Verkan</translation>
    </message>
    <message>
        <source>Trustee</source>
        <translation>Gäller för</translation>
    </message>
    <message>
        <source>SID</source>
        <translation>SID</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rättigheter</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>I ord</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Anmärkningar</translation>
    </message>
    <message>
        <source>owner</source>
        <extracomment>beside the numbers of entries: the rights come from being the owner</extracomment>
        <translation>ägare</translation>
    </message>
    <message>
        <source>%1, the owner</source>
        <extracomment>%1 is an account</extracomment>
        <translation>%1, ägaren</translation>
    </message>
    <message>
        <source>denied: %1</source>
        <extracomment>%1 are rights that an entry denies</extracomment>
        <translation>nekas: %1</translation>
    </message>
    <message>
        <source>on condition: %1</source>
        <extracomment>%1 are rights that depend on a condition</extracomment>
        <translation>med villkor: %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <extracomment>%1 is a list of what decided it, such as &quot;1, 4, owner&quot;: numbers of entries</extracomment>
        <translation>genom %1</translation>
    </message>
</context>
<context>
    <name>AccessVerdict</name>
    <message>
        <source>There is no access list: everyone has full access.</source>
        <translation>Det finns ingen åtkomstlista: alla har full åtkomst.</translation>
    </message>
    <message>
        <source>The access list is switched off: everyone has full access.</source>
        <translation>Åtkomstlistan är avstängd: alla har full åtkomst.</translation>
    </message>
    <message>
        <source>The access list is empty: nobody but the owner has access.</source>
        <translation>Åtkomstlistan är tom: ingen utom ägaren har åtkomst.</translation>
    </message>
    <message>
        <source>The access list is empty and there is no owner: nobody has access.</source>
        <translation>Åtkomstlistan är tom och det finns ingen ägare: ingen har åtkomst.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <extracomment>the number of access control entries</extracomment>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n poster</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 for %n accounts and groups.</source>
        <extracomment>%1 is &quot;9 entries&quot;; followed by the number of accounts and groups in them</extracomment>
        <translation>
            <numerusform>%1 för %n konto eller grupp.</numerusform>
            <numerusform>%1 för %n konton och grupper.</numerusform>
        </translation>
    </message>
    <message>
        <source>The owner may read and change the permissions without any entry.</source>
        <translation>Ägaren får läsa och ändra behörigheterna utan någon post.</translation>
    </message>
    <message>
        <source>The entries are in the usual order.</source>
        <translation>Posterna står i vanlig ordning.</translation>
    </message>
    <message numerus="yes">
        <source>%n more entries are out of the usual order.</source>
        <translation>
            <numerusform>%n post till står i ovanlig ordning.</numerusform>
            <numerusform>%n poster till står i ovanlig ordning.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list is very long: what %n of the accounts and groups may do is not worked out.</source>
        <translation>
            <numerusform>Listan är mycket lång: vad %n konto eller grupp får göra har inte räknats ut.</numerusform>
            <numerusform>Listan är mycket lång: vad %n konton och grupper får göra har inte räknats ut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry %1 should stand before entry %2; here it makes no difference.</source>
        <extracomment>numbers of access control entries</extracomment>
        <translation>Post %1 borde stå före post %2; här spelar det ingen roll.</translation>
    </message>
    <message>
        <source>Entry %1 denies %2 to %3, but entry %4 before it allows that to %5 already: whoever is both keeps %2.</source>
        <extracomment>%2 are rights, %3 and %5 accounts or groups; entry %4 stands earlier and wins</extracomment>
        <translation>Post %1 nekar %3 %2, men post %4 före den tillåter det redan för %5: den som är båda behåller %2.</translation>
    </message>
    <message>
        <source>Entry %1 allows %2 to %3, but entry %4 before it denies that to %5 already: whoever is both does not get %2.</source>
        <translation>Post %1 tillåter %2 för %3, men post %4 före den nekar redan %5 det: den som är båda får inte %2.</translation>
    </message>
    <message>
        <source>The security descriptor could not be read at character %1: %2</source>
        <translation>Säkerhetsbeskrivningen kunde inte läsas vid tecken %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n entries have a condition: whether they count depends on who asks.</source>
        <translation>
            <numerusform>%n post har ett villkor: om den räknas beror på vem som frågar.</numerusform>
            <numerusform>%n poster har ett villkor: om de räknas beror på vem som frågar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ApiError</name>
    <message>
        <source>The server&apos;s name was not found.</source>
        <translation>Serverns namn hittades inte.</translation>
    </message>
    <message>
        <source>The server does not accept connections.</source>
        <translation>Servern tar inte emot anslutningar.</translation>
    </message>
    <message>
        <source>No secure connection could be made.</source>
        <translation>Det gick inte att upprätta en säker anslutning.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Servern svarade inte i tid.</translation>
    </message>
    <message>
        <source>The connection was lost before the answer came.</source>
        <translation>Anslutningen bröts innan svaret kom.</translation>
    </message>
    <message>
        <source>Stopped before the answer came.</source>
        <translation>Stoppades innan svaret kom.</translation>
    </message>
    <message>
        <source>The server wants a sign-in.</source>
        <translation>Servern kräver inloggning.</translation>
    </message>
    <message>
        <source>The server does not allow this.</source>
        <translation>Servern tillåter inte detta.</translation>
    </message>
    <message>
        <source>The server does not know this address or request.</source>
        <translation>Servern känner inte till den här adressen eller begäran.</translation>
    </message>
    <message>
        <source>The server does not accept changes at this address.</source>
        <translation>Servern tar inte emot ändringar på den här adressen.</translation>
    </message>
    <message>
        <source>The server is too busy right now.</source>
        <translation>Servern är för upptagen just nu.</translation>
    </message>
    <message>
        <source>The server reported an internal error.</source>
        <translation>Servern rapporterade ett internt fel.</translation>
    </message>
    <message>
        <source>The server refused the request.</source>
        <translation>Servern avvisade anropet.</translation>
    </message>
    <message>
        <source>The server sent us to another address.</source>
        <translation>Servern hänvisade till en annan adress.</translation>
    </message>
    <message>
        <source>The server sent an empty answer.</source>
        <translation>Servern skickade ett tomt svar.</translation>
    </message>
    <message>
        <source>The server sent a web page instead of data.</source>
        <translation>Servern skickade en webbsida i stället för data.</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be read.</source>
        <translation>Serverns svar kunde inte läsas.</translation>
    </message>
    <message>
        <source>The server&apos;s answer broke off.</source>
        <translation>Serverns svar tog slut i förtid.</translation>
    </message>
    <message>
        <source>The server answered about another request.</source>
        <translation>Servern svarade om en annan begäran.</translation>
    </message>
    <message>
        <source>The server&apos;s answer was too large.</source>
        <translation>Serverns svar var för stort.</translation>
    </message>
    <message>
        <source>Check the server address and that you are on the right network (VPN).</source>
        <translation>Kontrollera serveradressen och att du är på rätt nätverk (VPN).</translation>
    </message>
    <message>
        <source>The service may be stopped, or the port may be wrong. Try again in a moment.</source>
        <translation>Tjänsten kan vara stoppad eller porten fel. Försök igen om en stund.</translation>
    </message>
    <message>
        <source>The network or the server may be slow. Refresh to see what is true now.</source>
        <translation>Nätverket eller servern kan vara långsam. Uppdatera för att se vad som gäller nu.</translation>
    </message>
    <message>
        <source>Refresh to see what is true now.</source>
        <translation>Uppdatera för att se vad som gäller nu.</translation>
    </message>
    <message>
        <source>Your sign-in was missing or not accepted. Lock and unlock your computer to renew it, then try again.</source>
        <translation>Din inloggning saknades eller godtogs inte. Lås datorn och lås upp den igen för att förnya inloggningen, och försök sedan på nytt.</translation>
    </message>
    <message>
        <source>Your account may lack a right on the request or on its profile template.</source>
        <translation>Ditt konto kan sakna en rättighet till begäran eller dess profilmall.</translation>
    </message>
    <message>
        <source>The request may be gone, or the API may be switched off on the server (Clm.WebApi.Enabled). Check the server address.</source>
        <translation>Begäran kan vara borta, eller så är API:et avstängt på servern (Clm.WebApi.Enabled). Kontrollera serveradressen.</translation>
    </message>
    <message>
        <source>A module on the web server (WebDAV) may take the call. Ask those who run it.</source>
        <translation>En modul på webbservern (WebDAV) kan fånga upp anropet. Fråga dem som sköter den.</translation>
    </message>
    <message numerus="yes">
        <source>It asks to be left alone for %n second(s).</source>
        <translation>
            <numerusform>Den ber om en paus på %n sekund.</numerusform>
            <numerusform>Den ber om en paus på %n sekunder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>Vänta en stund och försök igen.</translation>
    </message>
    <message>
        <source>Another operator may have changed the request. Refresh and look at it again.</source>
        <translation>En annan handläggare kan ha ändrat begäran. Uppdatera och titta på den igen.</translation>
    </message>
    <message>
        <source>Another operator may have changed the request. If it stays like this, give second line the correlation id %1.</source>
        <translation>En annan handläggare kan ha ändrat begäran. Om felet består, ge andra linjen korrelations-id %1.</translation>
    </message>
    <message>
        <source>See the details for the server&apos;s own words.</source>
        <translation>Se detaljerna för serverns egna ord.</translation>
    </message>
    <message>
        <source>This is often a sign-in page. Check the server address; credentials are never sent along.</source>
        <translation>Det är ofta en inloggningssida. Kontrollera serveradressen; inloggningsuppgifter skickas aldrig vidare.</translation>
    </message>
    <message>
        <source>The request may not exist, or your account may not read it.</source>
        <translation>Begäran finns kanske inte, eller så får ditt konto inte läsa den.</translation>
    </message>
    <message>
        <source>This is often a sign-in or error page of the web server. Check the server address, and that the API is switched on.</source>
        <translation>Det är ofta en inloggnings- eller felsida från webbservern. Kontrollera serveradressen och att API:et är påslaget.</translation>
    </message>
    <message>
        <source>Something between here and the server may change the answers. Tell second line.</source>
        <translation>Något på vägen till servern kan ändra svaren. Meddela andra linjen.</translation>
    </message>
    <message>
        <source>What had come is shown and marked as incomplete. Refresh to read it again.</source>
        <translation>Det som hann komma visas och är märkt som ofullständigt. Uppdatera för att läsa det igen.</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>HTTP-status: %1</translation>
    </message>
    <message>
        <source>The server&apos;s words: %1</source>
        <translation>Serverns egna ord: %1</translation>
    </message>
    <message>
        <source>Correlation id: %1</source>
        <translation>Korrelations-id: %1</translation>
    </message>
    <message>
        <source>Call: %1</source>
        <translation>Anrop: %1</translation>
    </message>
    <message>
        <source>Technical: %1</source>
        <translation>Tekniskt: %1</translation>
    </message>
    <message>
        <source>An account that may only sign in with a smart card is refused with a password (STATUS_SMARTCARD_LOGON_REQUIRED in the server&apos;s security log).</source>
        <translation>Ett konto som bara får logga in med smartkort avvisas med lösenord (STATUS_SMARTCARD_LOGON_REQUIRED i serverns säkerhetslogg).</translation>
    </message>
    <message>
        <source>The sign-in did not work.</source>
        <translation>Inloggningen fungerade inte.</translation>
    </message>
    <message>
        <source>The server could not prove that it is the right one.</source>
        <translation>Servern kunde inte bevisa att den är den rätta.</translation>
    </message>
    <message>
        <source>The port may be wrong, or the server may only speak old versions of TLS. Check the server address, then ask those who run the server.</source>
        <translation>Porten kan vara fel, eller så kan servern bara tala gamla versioner av TLS. Kontrollera serveradressen och fråga sedan dem som sköter servern.</translation>
    </message>
    <message>
        <source>Sign in again, then try once more.</source>
        <translation>Logga in igen och försök sedan på nytt.</translation>
    </message>
    <message>
        <source>Its answer is not believed, and no change is sent to it. Somebody may have taken its place: tell those who run the server before you go on.</source>
        <translation>Svaret godtas inte, och inga ändringar skickas till servern. Någon kan ha tagit dess plats: meddela dem som sköter servern innan du fortsätter.</translation>
    </message>
    <message>
        <source>For second line: %1</source>
        <translation>För andra linjen: %1</translation>
    </message>
</context>
<context>
    <name>BuildParts</name>
    <message>
        <source>the practice server</source>
        <extracomment>something that this build of the program does not have</extracomment>
        <translation>övningsservern</translation>
    </message>
    <message>
        <source>zip files for support bundles</source>
        <extracomment>something that this build of the program does not have; bundles are one text instead</extracomment>
        <translation>zip-filer för supportpaket</translation>
    </message>
    <message>
        <source>icons that are sharp in every size</source>
        <extracomment>something that this build of the program does not have; icons are pictures instead</extracomment>
        <translation>ikoner som är skarpa i alla storlekar</translation>
    </message>
</context>
<context>
    <name>CallerAccess</name>
    <message>
        <source>It is not known which right this needs.</source>
        <translation>Det är inte känt vilken rättighet det här kräver.</translation>
    </message>
    <message>
        <source>It may need %1, which is a guess.</source>
        <translation>Det kräver kanske %1, men det är en gissning.</translation>
    </message>
    <message>
        <source>It likely needs %1.</source>
        <translation>Det kräver troligen %1.</translation>
    </message>
    <message>
        <source>perhaps yes</source>
        <translation>kanske ja</translation>
    </message>
    <message>
        <source>likely yes</source>
        <translation>troligen ja</translation>
    </message>
    <message>
        <source>perhaps no</source>
        <translation>kanske nej</translation>
    </message>
    <message>
        <source>likely no</source>
        <translation>troligen nej</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>går inte att avgöra</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is an action, %2 whether the operator may do it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>You: cannot tell, since the descriptor could not be read whole.</source>
        <translation>Du: går inte att avgöra, eftersom beskrivningen inte kunde läsas helt.</translation>
    </message>
    <message>
        <source>You: cannot tell, since your groups are not known here.</source>
        <translation>Du: går inte att avgöra, eftersom dina grupper inte är kända här.</translation>
    </message>
    <message>
        <source>You: %1</source>
        <extracomment>followed by a list such as &quot;Complete: likely yes · Cancel request: perhaps no&quot;</extracomment>
        <translation>Du: %1</translation>
    </message>
    <message>
        <source>Whether you have %1 depends on a condition or a domain that is not known here.</source>
        <translation>Om du har %1 beror på ett villkor eller en domän som inte är känd här.</translation>
    </message>
    <message>
        <source>Entry %1 allows %2 to %3.</source>
        <extracomment>%1 is the number of an access control entry, %2 a right, %3 an account or group</extracomment>
        <translation>Post %1 tillåter %2 för %3.</translation>
    </message>
    <message>
        <source>Entry %1 denies %2 to %3.</source>
        <extracomment>%1 is the number of an access control entry, %2 a right, %3 an account or group</extracomment>
        <translation>Post %1 nekar %3 %2.</translation>
    </message>
    <message>
        <source>You have %1 as the owner.</source>
        <translation>Du har %1 som ägare.</translation>
    </message>
    <message>
        <source>There is no list that would limit it.</source>
        <translation>Det finns ingen lista som begränsar det.</translation>
    </message>
    <message>
        <source>No entry gives %1 to any SID that is yours.</source>
        <translation>Ingen post ger %1 till något SID som är ditt.</translation>
    </message>
    <message>
        <source>It needs %1.</source>
        <translation>Det kräver %1.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>You have %1 by a privilege.</source>
        <translation>Du har %1 genom ett privilegium.</translation>
    </message>
    <message>
        <source>But you have %1, and what that covers for requests is not known.</source>
        <extracomment>%1 are rights such as GA</extracomment>
        <translation>Men du har %1, och vad det omfattar för begäranden är inte känt.</translation>
    </message>
    <message>
        <source>Whether you have %1 depends on a condition, or on groups of another domain or of the server itself, which are not known here.</source>
        <translation>Om du har %1 beror på ett villkor, eller på grupper i en annan domän eller på servern själv, som inte är kända här.</translation>
    </message>
</context>
<context>
    <name>CallerText</name>
    <message>
        <source>“%1” is neither a SID nor an alias for one.</source>
        <translation>”%1” är varken ett SID eller ett alias för ett.</translation>
    </message>
    <message>
        <source>“%1” is an account of a domain; name the domain with --domain.</source>
        <translation>”%1” är ett konto i en domän; ange domänen med --domain.</translation>
    </message>
    <message>
        <source>“%1” is no claim such as user.Title=&quot;PM&quot;.</source>
        <translation>”%1” är inget anspråk som user.Title=&quot;PM&quot;.</translation>
    </message>
    <message>
        <source>The claim “%1” must start with user., device. or local.</source>
        <translation>Anspråket ”%1” måste börja med user., device. eller local.</translation>
    </message>
    <message>
        <source>The value of the claim “%1” could not be read: %2</source>
        <translation>Värdet för anspråket ”%1” kunde inte läsas: %2</translation>
    </message>
    <message>
        <source>It is more than one value.</source>
        <translation>Det är mer än ett värde.</translation>
    </message>
</context>
<context>
    <name>CardFacts</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Smart card</source>
        <translation>Smartkort</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certifikat</translation>
    </message>
    <message>
        <source>Operations</source>
        <extracomment>title: which kinds of request the operator may start for a card or profile</extracomment>
        <translation>Åtgärder</translation>
    </message>
    <message>
        <source>%1 · what the request acts on</source>
        <extracomment>%1 is Profile, Smart card, Certificates or Operations</extracomment>
        <translation>%1 · det som begäran gäller</translation>
    </message>
    <message>
        <source>%1 · what the request has made</source>
        <extracomment>%1 is Profile, Smart card, Certificates or Operations</extracomment>
        <translation>%1 · det som begäran har skapat</translation>
    </message>
    <message>
        <source>You may start</source>
        <extracomment>label: which kinds of request the operator may start for a card or profile</extracomment>
        <translation>Du kan starta</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>in the line &quot;You may start&quot;</extracomment>
        <translation>inget</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Kunde inte läsas</translation>
    </message>
    <message>
        <source>The server has no such profile, or your account may not read it.</source>
        <translation>Servern har ingen sådan profil, eller så får ditt konto inte läsa den.</translation>
    </message>
    <message>
        <source>The server has no such smart card, or your account may not read it.</source>
        <translation>Servern har inget sådant smartkort, eller så får ditt konto inte läsa det.</translation>
    </message>
    <message>
        <source>This server may be too old to tell.</source>
        <translation>Servern kan vara för gammal för att tala om det.</translation>
    </message>
    <message>
        <source>Try again. If it stays like this, give second line the details.</source>
        <translation>Försök igen. Om det inte hjälper, ge detaljerna till andra linjen.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Läser…</translation>
    </message>
    <message>
        <source>Template version</source>
        <translation>Mallens version</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Replaces profile</source>
        <translation>Ersätter profil</translation>
    </message>
    <message>
        <source>Primary profile</source>
        <translation>Primär profil</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Flaggor</translation>
    </message>
    <message>
        <source>Profile id</source>
        <translation>Profilens id</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Serienummer</translation>
    </message>
    <message>
        <source>Middleware</source>
        <translation>Mellanprogramvara</translation>
    </message>
    <message>
        <source>Answer to reset</source>
        <extracomment>what a smart card says when it is put in (ATR)</extracomment>
        <translation>Svar vid återställning (ATR)</translation>
    </message>
    <message>
        <source>Replaces smart card</source>
        <translation>Ersätter smartkort</translation>
    </message>
    <message>
        <source>Primary smart card</source>
        <translation>Primärt smartkort</translation>
    </message>
    <message>
        <source>Permanent smart card</source>
        <translation>Permanent smartkort</translation>
    </message>
    <message>
        <source>Smart card id</source>
        <translation>Smartkortets id</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <extracomment>label: whose card or profile it is</extracomment>
        <translation>Tilldelad</translation>
    </message>
    <message>
        <source>not whom the request is for</source>
        <translation>inte den som begäran gäller</translation>
    </message>
    <message>
        <source>Profile template</source>
        <translation>Profilmall</translation>
    </message>
    <message>
        <source>another than that of the request</source>
        <translation>en annan än begärans</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmärkning</translation>
    </message>
    <message>
        <source>It is disabled: its certificates have been revoked, whatever their dates say.</source>
        <translation>Det är inaktiverat: certifikaten har återkallats, vad deras datum än säger.</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Inte läst</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Gör så här</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Next step</source>
        <extracomment>label and link: what the operator can do now</extracomment>
        <translation>Nästa steg</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
</context>
<context>
    <name>CardLines</name>
    <message>
        <source>Missing or odd fields</source>
        <translation>Fält som saknas eller är underliga</translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>New</source>
        <extracomment>status of a profile or smart card: it is being made</extracomment>
        <translation>Ny</translation>
    </message>
    <message>
        <source>Assigned</source>
        <extracomment>status of a smart card: it is being made and belongs to somebody already</extracomment>
        <translation>Tilldelad</translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>status of a profile or smart card: it works</extracomment>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Disabled</source>
        <extracomment>status of a profile or smart card: its certificates have been revoked</extracomment>
        <translation>Inaktiverad</translation>
    </message>
    <message>
        <source>Status %1</source>
        <translation>Status %1</translation>
    </message>
    <message>
        <source>Online update</source>
        <extracomment>what may be done with a card or profile</extracomment>
        <translation>Onlineuppdatering</translation>
    </message>
    <message>
        <source>Renew</source>
        <extracomment>what may be done with a card or profile</extracomment>
        <translation>Förnya</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>what may be done with a card or profile: replace it</extracomment>
        <translation>Ersätt</translation>
    </message>
    <message>
        <source>Recover on behalf</source>
        <extracomment>what may be done with a card or profile</extracomment>
        <translation>Återskapa åt annan</translation>
    </message>
    <message>
        <source>Retire</source>
        <extracomment>what may be done with a card: take it back</extracomment>
        <translation>Återta</translation>
    </message>
    <message>
        <source>Revoke</source>
        <extracomment>what may be done with a card or profile: its certificates, not a request</extracomment>
        <translation>Återkalla</translation>
    </message>
    <message>
        <source>Disable</source>
        <extracomment>what may be done with a card or profile: take it out of use</extracomment>
        <translation>Inaktivera</translation>
    </message>
    <message>
        <source>Reinstate</source>
        <extracomment>what may be done with a card or profile: take it into use again</extracomment>
        <translation>Återuppta</translation>
    </message>
    <message>
        <source>Unblock</source>
        <extracomment>what may be done with a card whose PIN is blocked</extracomment>
        <translation>Lås upp</translation>
    </message>
    <message>
        <source>Not told by the server</source>
        <extracomment>of the validity of a certificate</extracomment>
        <translation>Anges inte av servern</translation>
    </message>
    <message>
        <source>Not yet valid, for less than a day</source>
        <translation>Ännu inte giltigt, mindre än ett dygn kvar</translation>
    </message>
    <message numerus="yes">
        <source>Not yet valid, for %n more day(s)</source>
        <translation>
            <numerusform>Ännu inte giltigt, %n dag kvar</numerusform>
            <numerusform>Ännu inte giltigt, %n dagar kvar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Valid, for %n more day(s)</source>
        <translation>
            <numerusform>Giltigt i %n dag till</numerusform>
            <numerusform>Giltigt i %n dagar till</numerusform>
        </translation>
    </message>
    <message>
        <source>Expires in less than a day</source>
        <translation>Går ut inom ett dygn</translation>
    </message>
    <message numerus="yes">
        <source>Expires in %n day(s)</source>
        <translation>
            <numerusform>Går ut om %n dag</numerusform>
            <numerusform>Går ut om %n dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>Expired less than a day ago</source>
        <translation>Gick ut för mindre än ett dygn sedan</translation>
    </message>
    <message numerus="yes">
        <source>Expired %n day(s) ago</source>
        <translation>
            <numerusform>Gick ut för %n dag sedan</numerusform>
            <numerusform>Gick ut för %n dagar sedan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CauseWords</name>
    <message>
        <source>Your sign-in is too large for the web server.</source>
        <translation>Din inloggning är för stor för webbservern.</translation>
    </message>
    <message>
        <source>This happens to accounts in hundreds of groups, whose Kerberos ticket is large. Sign in with your password instead, and tell second line.</source>
        <translation>Det här händer konton i hundratals grupper, som har en stor Kerberos-biljett. Logga in med lösenord i stället och meddela andra linjen.</translation>
    </message>
    <message>
        <source>HTTP.sys refused the size of the request headers: raise MaxFieldLength and MaxRequestBytes on the web server, or take the account out of groups.</source>
        <translation>HTTP.sys avvisade anropet eftersom dess HTTP-huvuden är för stora: höj MaxFieldLength och MaxRequestBytes på webbservern, eller ta bort kontot ur grupper.</translation>
    </message>
    <message>
        <source>The web server does not know itself by this name.</source>
        <translation>Webbservern känner inte igen sig själv under det här namnet.</translation>
    </message>
    <message>
        <source>The address may be an alias or a number. Use the full name of the server in the server address.</source>
        <translation>Adressen kan vara ett alias eller ett nummer. Använd serverns fullständiga namn i serveradressen.</translation>
    </message>
    <message>
        <source>HTTP.sys found no site for this host name: look at the site&apos;s bindings.</source>
        <translation>HTTP.sys hittade ingen webbplats för det här värdnamnet: se över webbplatsens bindningar.</translation>
    </message>
    <message>
        <source>The server did not accept your sign-in.</source>
        <translation>Servern godtog inte din inloggning.</translation>
    </message>
    <message>
        <source>The user name or password may be wrong, the account locked, or the account may only sign in with a smart card. Check them, or use your Windows sign-in.</source>
        <translation>Användarnamnet eller lösenordet kan vara fel, kontot kan vara låst, eller så får det bara logga in med smartkort. Kontrollera uppgifterna, eller använd din Windows-inloggning.</translation>
    </message>
    <message>
        <source>401.1 on the web server: its security log (event 4625) tells why, such as STATUS_SMARTCARD_LOGON_REQUIRED.</source>
        <translation>401.1 på webbservern: dess säkerhetslogg (händelse 4625) talar om varför, till exempel STATUS_SMARTCARD_LOGON_REQUIRED.</translation>
    </message>
    <message>
        <source>Your account may only sign in with a smart card.</source>
        <translation>Ditt konto får bara logga in med smartkort.</translation>
    </message>
    <message>
        <source>A password is never accepted for it. Sign in to this computer with your smart card, then use your Windows sign-in here.</source>
        <translation>Ett lösenord godtas aldrig för det. Logga in på datorn med ditt smartkort och använd sedan din Windows-inloggning här.</translation>
    </message>
    <message>
        <source>STATUS_SMARTCARD_LOGON_REQUIRED: the account is marked “Smart card is required for interactive logon”.</source>
        <translation>STATUS_SMARTCARD_LOGON_REQUIRED: kontot är märkt ”Smart card is required for interactive logon”.</translation>
    </message>
    <message>
        <source>The web server wants a secure connection.</source>
        <translation>Webbservern kräver en säker anslutning.</translation>
    </message>
    <message>
        <source>The server address probably begins with http. Change it so that it begins with https.</source>
        <translation>Serveradressen börjar troligen med http. Ändra den så att den börjar med https.</translation>
    </message>
    <message>
        <source>403.4: the site requires SSL.</source>
        <translation>403.4: webbplatsen kräver SSL.</translation>
    </message>
    <message>
        <source>The web server wants a client certificate.</source>
        <translation>Webbservern kräver ett klientcertifikat.</translation>
    </message>
    <message>
        <source>This program signs in without one. Check the server address, and ask those who run the server.</source>
        <translation>Det här programmet loggar in utan ett sådant. Kontrollera serveradressen och fråga dem som sköter servern.</translation>
    </message>
    <message>
        <source>403.7: set “Client certificates” in the SSL settings of the virtual directory to Ignore or Accept.</source>
        <translation>403.7: sätt ”Client certificates” till Ignore eller Accept i SSL-inställningarna för den virtuella katalogen.</translation>
    </message>
    <message>
        <source>The web server does not trust the client certificate.</source>
        <translation>Webbservern litar inte på klientcertifikatet.</translation>
    </message>
    <message>
        <source>It comes from an authority that the server does not know. Ask those who run the server.</source>
        <translation>Det kommer från en utfärdare som servern inte känner till. Fråga dem som sköter servern.</translation>
    </message>
    <message>
        <source>403.16: look for an intermediate or wrong certificate among the server&apos;s trusted root authorities.</source>
        <translation>403.16: leta efter ett mellanliggande eller felaktigt certifikat bland serverns betrodda rotutfärdare.</translation>
    </message>
    <message>
        <source>The client certificate is revoked.</source>
        <translation>Klientcertifikatet är spärrat.</translation>
    </message>
    <message>
        <source>Use another card or certificate, or get a new one.</source>
        <translation>Använd ett annat kort eller certifikat, eller skaffa ett nytt.</translation>
    </message>
    <message>
        <source>403.13: the certificate is revoked, or the server cannot reach the revocation list.</source>
        <translation>403.13: certifikatet är spärrat, eller så kan servern inte nå spärrlistan.</translation>
    </message>
    <message>
        <source>The client certificate has expired or is not valid yet.</source>
        <translation>Klientcertifikatet har gått ut eller är inte giltigt än.</translation>
    </message>
    <message>
        <source>Renew the card or certificate, and check the computer&apos;s clock.</source>
        <translation>Förnya kortet eller certifikatet, och kontrollera datorns klocka.</translation>
    </message>
    <message>
        <source>403.17: look at the certificate&apos;s validity.</source>
        <translation>403.17: se över certifikatets giltighetstid.</translation>
    </message>
    <message>
        <source>The web server itself does not allow this.</source>
        <translation>Webbservern själv tillåter inte detta.</translation>
    </message>
    <message>
        <source>It is not MIM CM that refuses. Check the server address; your computer&apos;s network may also be shut out.</source>
        <translation>Det är inte MIM CM som avvisar. Kontrollera serveradressen; din dators nätverk kan också vara utestängt.</translation>
    </message>
    <message>
        <source>A page of IIS came with 403: its number after the dot says why, such as 403.6 (IP address) or 403.14 (no default document).</source>
        <translation>En sida från IIS kom med 403: dess nummer efter punkten talar om varför, till exempel 403.6 (IP-adress) eller 403.14 (inget standarddokument).</translation>
    </message>
    <message>
        <source>There is no API at this address.</source>
        <translation>Det finns inget API på den här adressen.</translation>
    </message>
    <message>
        <source>The virtual directory in the server address may be wrong, or the API is switched off. Check the address, then ask those who run the server.</source>
        <translation>Den virtuella katalogen i serveradressen kan vara fel, eller så är API:et avstängt. Kontrollera adressen och fråga sedan dem som sköter servern.</translation>
    </message>
    <message>
        <source>A page of IIS came with 404: set Clm.WebApi.Enabled to true in web.config, then run iisreset.</source>
        <translation>En sida från IIS kom med 404: sätt Clm.WebApi.Enabled till true i web.config och kör sedan iisreset.</translation>
    </message>
    <message>
        <source>A module of the web server takes changes for itself.</source>
        <translation>En modul på webbservern fångar upp ändringar.</translation>
    </message>
    <message>
        <source>Reading works, but no change can be made from here. Use the portal until those who run the server have mended it.</source>
        <translation>Det går att läsa, men inga ändringar kan göras härifrån. Använd portalen tills de som sköter servern har rättat felet.</translation>
    </message>
    <message>
        <source>A page of IIS came with 405: remove WebDAVModule and its handler for the MIM CM application.</source>
        <translation>En sida från IIS kom med 405: ta bort WebDAVModule och dess hanterare för MIM CM-programmet.</translation>
    </message>
    <message>
        <source>The web server found what was sent too large.</source>
        <translation>Webbservern ansåg att det som skickades var för stort.</translation>
    </message>
    <message>
        <source>What this program sends is small, so something on the way probably has a very low limit. Tell second line.</source>
        <translation>Det programmet skickar är litet, så något på vägen har troligen en mycket låg gräns. Meddela andra linjen.</translation>
    </message>
    <message>
        <source>413: look at maxAllowedContentLength, uploadReadAheadSize and the limits of any proxy.</source>
        <translation>413: se över maxAllowedContentLength, uploadReadAheadSize och gränserna i en eventuell proxy.</translation>
    </message>
    <message>
        <source>The web server cannot read its configuration.</source>
        <translation>Webbservern kan inte läsa sin konfiguration.</translation>
    </message>
    <message>
        <source>Nothing is wrong with the request. Tell those who run the server.</source>
        <translation>Det är inget fel på begäran. Meddela dem som sköter servern.</translation>
    </message>
    <message>
        <source>500.19: web.config is damaged, locked or not readable for the application pool; the page on the server names the line.</source>
        <translation>500.19: web.config är skadad, låst eller inte läsbar för programpoolen; sidan på servern anger raden.</translation>
    </message>
    <message>
        <source>MIM CM fails to run on the web server.</source>
        <translation>MIM CM går inte att köra på webbservern.</translation>
    </message>
    <message>
        <source>Nothing is wrong with the request. Try again in a moment; if it stays like this, tell those who run the server.</source>
        <translation>Det är inget fel på begäran. Försök igen om en stund; om felet består, meddela dem som sköter servern.</translation>
    </message>
    <message>
        <source>A page of ASP.NET came with 500 instead of an answer of the API: look in the server&apos;s application log.</source>
        <translation>En sida från ASP.NET kom med 500 i stället för ett svar från API:et: titta i serverns programlogg.</translation>
    </message>
    <message>
        <source>MIM CM is stopped on the web server.</source>
        <translation>MIM CM är stoppat på webbservern.</translation>
    </message>
    <message>
        <source>The web server runs, but not the application behind it. Tell those who run the server, then try again.</source>
        <translation>Webbservern är igång, men inte programmet bakom den. Meddela dem som sköter servern och försök sedan igen.</translation>
    </message>
    <message>
        <source>503 from HTTP.sys: the application pool is stopped, often because its account&apos;s password has changed or it failed too often.</source>
        <translation>503 från HTTP.sys: programpoolen är stoppad, ofta för att lösenordet till dess konto har ändrats eller för att den har misslyckats för många gånger.</translation>
    </message>
    <message>
        <source>The API does not know this address.</source>
        <translation>API:et känner inte till den här adressen.</translation>
    </message>
    <message>
        <source>The API is switched on, but the server may be older or the server address may have too much in it. Check the address.</source>
        <translation>API:et är påslaget, men servern kan vara äldre eller serveradressen innehålla för mycket. Kontrollera adressen.</translation>
    </message>
    <message>
        <source>404 from ASP.NET Web API: no route matches; compare the call with the server&apos;s version.</source>
        <translation>404 från ASP.NET Web API: ingen route passar; jämför anropet med serverns version.</translation>
    </message>
    <message>
        <source>The server has no such request.</source>
        <translation>Servern har ingen sådan begäran.</translation>
    </message>
    <message>
        <source>It may have been removed, or your account may not read it. Refresh the list.</source>
        <translation>Den kan ha tagits bort, eller så får ditt konto inte läsa den. Uppdatera listan.</translation>
    </message>
    <message>
        <source>The API does not take this kind of call.</source>
        <translation>API:et tar inte emot den här sortens anrop.</translation>
    </message>
    <message>
        <source>The server may be older than this program expects. Use the portal, and tell second line.</source>
        <translation>Servern kan vara äldre än programmet väntar sig. Använd portalen och meddela andra linjen.</translation>
    </message>
    <message>
        <source>405 from ASP.NET Web API: the route exists, but not for this method.</source>
        <translation>405 från ASP.NET Web API: routen finns, men inte för den här metoden.</translation>
    </message>
    <message>
        <source>The server got too many calls in a short time.</source>
        <translation>Servern fick för många anrop på kort tid.</translation>
    </message>
    <message>
        <source>429 does not come from MIM CM: look at dynamic IP restrictions and at any proxy or load balancer.</source>
        <translation>429 kommer inte från MIM CM: se över dynamiska IP-begränsningar och en eventuell proxy eller lastbalanserare.</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>Du är inte inloggad.</translation>
    </message>
    <message>
        <source>The server answered with a sign-in page. Sign in again; if it comes back, choose another kind of sign-in for this server.</source>
        <translation>Servern svarade med en inloggningssida. Logga in igen; om den kommer tillbaka, välj ett annat sätt att logga in på den här servern.</translation>
    </message>
    <message>
        <source>The site probably uses AD FS; credentials are never sent on to another address.</source>
        <translation>Webbplatsen använder troligen AD FS; inloggningsuppgifter skickas aldrig vidare till en annan adress.</translation>
    </message>
    <message>
        <source>A gateway got no proper answer from the server.</source>
        <translation>En gateway fick inget riktigt svar från servern.</translation>
    </message>
    <message>
        <source>The server may be restarting. Try again in a moment, and refresh to see what is true now.</source>
        <translation>Servern kan hålla på att starta om. Försök igen om en stund, och uppdatera för att se vad som gäller nu.</translation>
    </message>
    <message>
        <source>502 comes from a proxy or load balancer: look at its log and at the server behind it.</source>
        <translation>502 kommer från en proxy eller lastbalanserare: titta i dess logg och på servern bakom den.</translation>
    </message>
    <message>
        <source>A gateway waited too long for the server.</source>
        <translation>En gateway väntade för länge på servern.</translation>
    </message>
    <message>
        <source>The server may still be at work. Refresh to see what is true now before you try again.</source>
        <translation>Servern kan fortfarande arbeta. Uppdatera för att se vad som gäller nu innan du försöker igen.</translation>
    </message>
    <message>
        <source>504 comes from a proxy or load balancer: compare its time-out with how long the server needs.</source>
        <translation>504 kommer från en proxy eller lastbalanserare: jämför dess tidsgräns med hur lång tid servern behöver.</translation>
    </message>
    <message>
        <source>A proxy on the way wants a sign-in.</source>
        <translation>En proxy på vägen kräver inloggning.</translation>
    </message>
    <message>
        <source>407: except the server&apos;s name from the proxy (no_proxy, PAC).</source>
        <translation>407: undanta serverns namn från proxyn (no_proxy, PAC).</translation>
    </message>
    <message>
        <source>The proxy of your network did not make a connection.</source>
        <translation>Nätverkets proxy upprättade ingen anslutning.</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer and that you are on the right network (VPN).</source>
        <translation>Kontrollera datorns proxyinställningar och att du är på rätt nätverk (VPN).</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is revoked.</source>
        <translation>Serverns certifikat är spärrat.</translation>
    </message>
    <message>
        <source>Somebody may be posing as the server. Do not try again; tell second line.</source>
        <translation>Någon kan utge sig för att vara servern. Försök inte igen; meddela andra linjen.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is signed by nobody but itself.</source>
        <translation>Serverns certifikat är självsignerat.</translation>
    </message>
    <message>
        <source>This computer cannot tell whether it is the right server. Ask those who run it for its authority&apos;s certificate (CA file).</source>
        <translation>Datorn kan inte avgöra om det är rätt server. Be dem som sköter den om utfärdarens certifikat (CA-fil).</translation>
    </message>
    <message>
        <source>This computer does not know the authority behind the server&apos;s certificate.</source>
        <translation>Datorn känner inte till utfärdaren bakom serverns certifikat.</translation>
    </message>
    <message>
        <source>Ask those who run the server for the authority&apos;s certificate, and name it as CA file in the server profile.</source>
        <translation>Be dem som sköter servern om utfärdarens certifikat, och ange det som CA-fil i serverprofilen.</translation>
    </message>
    <message>
        <source>The root must be in the system&apos;s trust store or in the CA file, and the server must send the intermediate ones.</source>
        <translation>Roten måste finnas bland systemets betrodda certifikat eller i CA-filen, och servern måste skicka de mellanliggande certifikaten.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is made out to another name.</source>
        <translation>Serverns certifikat är utställt på ett annat namn.</translation>
    </message>
    <message>
        <source>Use the server&apos;s full name in the server address; the details list the names in the certificate.</source>
        <translation>Använd serverns fullständiga namn i serveradressen; detaljerna visar namnen i certifikatet.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired.</source>
        <translation>Serverns certifikat har gått ut.</translation>
    </message>
    <message>
        <source>Those who run the server must renew it. Check the clock of this computer, too.</source>
        <translation>De som sköter servern måste förnya det. Kontrollera även datorns klocka.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet.</source>
        <translation>Serverns certifikat är inte giltigt än.</translation>
    </message>
    <message>
        <source>The clock of this computer may be slow. Check it; if it is right, tell those who run the server.</source>
        <translation>Datorns klocka kan gå efter. Kontrollera den; om den går rätt, meddela dem som sköter servern.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not fit for this server.</source>
        <translation>Serverns certifikat duger inte för den här servern.</translation>
    </message>
    <message>
        <source>It may be damaged, too weak or meant for something else. Give the details to those who run the server.</source>
        <translation>Det kan vara skadat, för svagt eller avsett för något annat. Ge detaljerna till dem som sköter servern.</translation>
    </message>
    <message>
        <source>Try again, and give your user name and password for the proxy; where it wants your Windows sign-in (Kerberos ticket), lock and unlock your computer first. An internal server should be reached without the proxy: check the proxy settings, or ask second line.</source>
        <translation>Försök igen och ange ditt användarnamn och lösenord för proxyn; om den kräver din Windows-inloggning (Kerberos-biljett), lås först datorn och lås upp den igen. En intern server bör nås utan proxyn: kontrollera proxyinställningarna eller fråga andra linjen.</translation>
    </message>
</context>
<context>
    <name>CertificateFacts</name>
    <message>
        <source>%1, issued by %2, valid from %3 to %4</source>
        <extracomment>a certificate: %1 is for whom, %2 who issued it, %3 and %4 are dates</extracomment>
        <translation>%1, utfärdat av %2, giltigt från %3 till %4</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear the field</source>
        <extracomment>the button in a field that empties it</extracomment>
        <translation>Töm fältet</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>There is no language “%1”.</source>
        <translation>Språket ”%1” finns inte.</translation>
    </message>
    <message>
        <source>No command is given.</source>
        <translation>Inget kommando har angetts.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Kommandot ”%1” finns inte.</translation>
    </message>
    <message>
        <source>“sigillctl --help” lists the commands.</source>
        <translation>”sigillctl --help” visar kommandona.</translation>
    </message>
    <message>
        <source>Name a server with --server or --profile.</source>
        <translation>Ange en server med --server eller --profile.</translation>
    </message>
    <message>
        <source>There is no server profile “%1”.</source>
        <translation>Serverprofilen ”%1” finns inte.</translation>
    </message>
    <message>
        <source>“%1” takes one text; put it in quotation marks.</source>
        <translation>”%1” tar en enda text; sätt den inom citattecken.</translation>
    </message>
    <message>
        <source>“%1” is no SID.</source>
        <translation>”%1” är inget SID.</translation>
    </message>
    <message>
        <source>Name the SIDs of the caller with --sids.</source>
        <translation>Ange anroparens SID med --sids.</translation>
    </message>
    <message>
        <source>“%1” is no GUID.</source>
        <translation>”%1” är ingen GUID.</translation>
    </message>
    <message>
        <source>--sign-in takes ticket, password, federation or none.</source>
        <translation>--sign-in tar ticket, password, federation eller none.</translation>
    </message>
    <message>
        <source>“test-connection” takes no further words.</source>
        <translation>”test-connection” tar inga fler ord.</translation>
    </message>
    <message>
        <source>“support-bundle” takes the name of one file.</source>
        <translation>”support-bundle” tar namnet på en fil.</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 finns redan.</translation>
    </message>
    <message>
        <source>--password-fd and --proxy-password-fd take different files.</source>
        <translation>--password-fd och --proxy-password-fd ska ha olika filer.</translation>
    </message>
    <message>
        <source>--%1 takes the number of an open file.</source>
        <translation>--%1 kräver numret på en öppen fil.</translation>
    </message>
    <message>
        <source>“report” takes no further words.</source>
        <translation>”report” tar inga fler ord.</translation>
    </message>
    <message>
        <source>“%1” is nothing that “delete-local-data” deletes: lists or names.</source>
        <translation>”%1” är inget som ”delete-local-data” tar bort: lists eller names.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what is kept on this computer, %2 how much of it there is</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Inget togs bort.</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Borttaget.</translation>
    </message>
    <message>
        <source>Not everything could be deleted.</source>
        <translation>Allt gick inte att ta bort.</translation>
    </message>
    <message>
        <source>“show” takes one request id, as it is or in a link.</source>
        <translation>”show” tar ett begärans-id, som det är eller i en länk.</translation>
    </message>
</context>
<context>
    <name>CommandOptions</name>
    <message>
        <source>“%1” takes no --%2.</source>
        <translation>”%1” tar inte --%2.</translation>
    </message>
    <message>
        <source>--%1 is given twice.</source>
        <translation>--%1 är angivet två gånger.</translation>
    </message>
    <message>
        <source>Name a server with --server or --profile, not both.</source>
        <translation>Ange en server med --server eller --profile, inte båda.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3.</source>
        <translation>--%1 tar ett heltal från %2 till %3.</translation>
    </message>
    <message>
        <source>--format takes %1.</source>
        <translation>--format tar %1.</translation>
    </message>
    <message>
        <source>--json does not go with --format %1.</source>
        <translation>--json går inte ihop med --format %1.</translation>
    </message>
    <message>
        <source>Usage: sigillctl [OPTIONS] COMMAND

Commands:
  list                       the requests that are open, or those asked for
  report                     how many requests were sent in by type and profile
                             template, and what became of them
  show ID                    one request in words
  set-status STATUS ID...    Completed, Canceled or Abandoned
  journal                    what was done from this computer
  test-connection            what of the way to the server works, step by step
  support-bundle FILE        a zip file for those who help: diagnostics, settings,
                             log and a test, with names and computers replaced
  sddl [TEXT]                a security descriptor in words
  access --sids SIDS [TEXT]  what a descriptor grants to a caller, and why
  delete-local-data [WHAT]   deletes what is kept on this computer between starts:
                             lists, names or, without WHAT, both; with --dry-run it
                             only tells what there is
  serve [--help]             a practice server on this computer

“journal”, “delete-local-data”, “sddl” and “access” need no server. Without TEXT the last two read lines
from standard input; with --json, lines such as {&quot;sddl&quot;: TEXT, &quot;domain&quot;: SID}.

Options:
  --server URL               the server, with its virtual directory
  --profile NAME             a server profile; else the last one used
  --sign-in KIND             ticket (Windows sign-in), password, federation
                             (AD FS) or none; else what the profile says
  --user NAME                whose password is asked for at the terminal
  --password-fd N            takes it from the first line of an open file instead
  --proxy-user NAME          the same for a proxy that wants a password
  --proxy-password-fd N      takes that one from another open file
  --json                     one JSON object a line
  --no-names                 asks no directory for the names of people
  --language CODE            en or sv
  -v, --version              the version
  -h, --help                 this text

Options of “list”:
  --status NAME              those in one status, or open, decided or all
  --where SEARCH             those that a search finds, as in the window:
                             &quot;type:unblock target:anna age&gt;3d&quot;
  --columns NAME,...         what a table shows, such as id,age,type,target
  --format NAME              table, csv, json or ids; --json is short for json

Options of “report”:
  --since WHEN               those sent in from then on, as for “journal”
  --format NAME              table, csv or json; --json is short for json

Options of “set-status”:
  --ids-from FILE            takes the ids in the lines of a file, whatever else
                             they hold; - for standard input
  --dry-run                  tells what would be sent, and sends nothing
  --reason TEXT              why, for the journal
  --concurrency N            changes at a time, 1 to 6
  --timeout S                seconds without an answer until one is lost

Options of “journal”:
  --since WHEN               from 2026-03-05 or 2026-03-05T14:30 on, or 2d or 12h
                             ago; --until WHEN up to then
  --limit N                  the newest so many
  --verify                   whether the journal is whole
  --settle                   finds out what became of changes at a server whose
                             outcome nobody saw
  --forget-before WHEN       removes what is older, for ever

Options of “sddl” and “access”:
  --domain SID               completes aliases such as DA
  --sids SID,...             the caller and its groups, also as aliases
  --claim NAME=VALUE         a claim of the caller, such as user.Title=&quot;PM&quot;;
                             may be repeated
  --claims-known             there are no further claims
  --object GUID              the property, right or class that is asked for

Exit status: 0 all done, 1 some not done, 2 wrong usage, 3 could not start.</source>
        <translation>Användning: sigillctl [ALTERNATIV] KOMMANDO

Kommandon:
  list                       de begäranden som är öppna, eller de som efterfrågas
  report                     hur många begäranden som skickats in per typ och
                             profilmall, och vad det blev av dem
  show ID                    en begäran i ord
  set-status STATUS ID...    Completed, Canceled eller Abandoned
  journal                    vad som gjorts från den här datorn
  test-connection            vad på vägen till servern som fungerar, steg för steg
  support-bundle FIL         en zip-fil för dem som hjälper: diagnostik, inställningar,
                             logg och ett test, med namn och datorer ersatta
  sddl [TEXT]                en säkerhetsbeskrivning i ord
  access --sids SID [TEXT]   vad en beskrivning ger en anropare, och varför
  delete-local-data [VAD]    tar bort det som sparats på den här datorn mellan
                             starterna: lists (listor), names (namn) eller, utan VAD,
                             båda; med --dry-run berättas bara vad som finns
  serve [--help]             en övningsserver på den här datorn

”journal”, ”delete-local-data”, ”sddl” och ”access” behöver ingen server. Utan TEXT
läser de två sista rader från standard in; med --json rader som {&quot;sddl&quot;: TEXT, &quot;domain&quot;: SID}.

Alternativ:
  --server URL               servern, med virtuell katalog
  --profile NAMN             en serverprofil; annars den senast använda
  --sign-in SÄTT             ticket (Windows-inloggning), password (lösenord),
                             federation (AD FS) eller none (ingen); annars det
                             som profilen anger
  --user NAMN                vars lösenord efterfrågas i terminalen
  --password-fd N            tar det från första raden i en öppen fil i stället
  --proxy-user NAMN          samma för en proxy som kräver lösenord
  --proxy-password-fd N      tar det lösenordet ur en annan öppen fil
  --json                     ett JSON-objekt per rad
  --no-names                 frågar ingen katalog efter namn på personer
  --language KOD             en eller sv
  -v, --version              versionen
  -h, --help                 den här texten

Alternativ till ”list”:
  --status NAMN              de i en status, eller open, decided eller all
  --where SÖKNING            de som en sökning hittar, som i fönstret:
                             &quot;typ:unblock för:anna ålder&gt;3d&quot;
  --columns NAMN,...         vad en tabell visar, till exempel id,age,type,target
  --format NAMN              table, csv, json eller ids; --json är kort för json

Alternativ till ”report”:
  --since NÄR                de som skickats in sedan dess, som för ”journal”
  --format NAMN              table, csv eller json; --json är kort för json

Alternativ till ”set-status”:
  --ids-from FIL             tar begärans-id ur raderna i en fil, vad de än
                             innehåller i övrigt; - för standard in
  --dry-run                  säger vad som skulle skickas, och skickar inget
  --reason TEXT              varför, för loggen
  --concurrency N            ändringar åt gången, 1 till 6
  --timeout S                sekunder utan svar tills ett räknas som förlorat

Alternativ till ”journal”:
  --since TID                från 2026-03-05 eller 2026-03-05T14:30, eller för 2d
                             eller 12h sedan; --until TID fram till dess
  --limit N                  de nyaste, så många
  --verify                   om loggen är hel
  --settle                   tar reda på vad det blev av ändringar på en server
                             vars utfall ingen såg
  --forget-before TID        tar bort det som är äldre, för gott

Alternativ till ”sddl” och ”access”:
  --domain SID               fullbordar alias som DA
  --sids SID,...             anroparen och dess grupper, även som alias
  --claim NAMN=VÄRDE         ett anspråk hos anroparen, som user.Title=&quot;PM&quot;;
                             får upprepas
  --claims-known             det finns inga fler anspråk
  --object GUID              egenskapen, rättigheten eller klassen det gäller

Slutstatus: 0 allt klart, 1 en del inte klart, 2 felaktig användning, 3 kunde inte starta.</translation>
    </message>
</context>
<context>
    <name>ConnectionWords</name>
    <message>
        <source>Server&apos;s name</source>
        <extracomment>step of a test: the name of the server is looked up (DNS)</extracomment>
        <translation>Serverns namn</translation>
    </message>
    <message>
        <source>Proxy</source>
        <extracomment>step of a test: which proxy leads to the server</extracomment>
        <translation>Proxyserver</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>step of a test: a connection (TCP) is made</extracomment>
        <translation>Anslutning</translation>
    </message>
    <message>
        <source>Security (TLS)</source>
        <extracomment>step of a test: TLS and the server&apos;s certificate</extracomment>
        <translation>Säkerhet (TLS)</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <extracomment>step of a test</extracomment>
        <translation>Inloggning</translation>
    </message>
    <message>
        <source>API</source>
        <extracomment>step of a test: the API of the server is there and switched on</extracomment>
        <translation>Gränssnittet (API)</translation>
    </message>
    <message>
        <source>List of requests</source>
        <extracomment>step of a test: the list of requests can be read</extracomment>
        <translation>Lista över begäranden</translation>
    </message>
    <message>
        <source>Not tried</source>
        <extracomment>state of a step</extracomment>
        <translation>Inte provat</translation>
    </message>
    <message>
        <source>Under way</source>
        <extracomment>state of a step</extracomment>
        <translation>Pågår</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <extracomment>state of a step</extracomment>
        <translation>Väntar på dig</translation>
    </message>
    <message>
        <source>Works</source>
        <extracomment>state of a step</extracomment>
        <translation>Fungerar</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>state of a step</extracomment>
        <translation>Varning</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>state of a step</extracomment>
        <translation>Misslyckades</translation>
    </message>
    <message>
        <source>Skipped</source>
        <extracomment>state of a step</extracomment>
        <translation>Överhoppat</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>Testet stoppades.</translation>
    </message>
    <message>
        <source>The address begins with http, and the server is on this computer.</source>
        <translation>Adressen börjar med http, och servern finns på den här datorn.</translation>
    </message>
    <message>
        <source>An earlier step has to work first.</source>
        <translation>Ett tidigare steg måste fungera först.</translation>
    </message>
    <message>
        <source>Sign in in the browser.</source>
        <translation>Logga in i webbläsaren.</translation>
    </message>
    <message>
        <source>The server wants a user name and a password.</source>
        <translation>Servern vill ha ett användarnamn och ett lösenord.</translation>
    </message>
    <message>
        <source>The profile names an address, so there is no name to look up.</source>
        <translation>Profilen anger en adress, så det finns inget namn att slå upp.</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <extracomment>%1 is a name, %2 one address or more</extracomment>
        <translation>%1 är %2.</translation>
    </message>
    <message>
        <source>None is used for this server.</source>
        <translation>Ingen används för den här servern.</translation>
    </message>
    <message>
        <source>%1 leads to the server.</source>
        <extracomment>%1 is a host with its port</extracomment>
        <translation>%1 leder till servern.</translation>
    </message>
    <message>
        <source>%1 can be reached through %2.</source>
        <extracomment>%1 is a host with its port, %2 is another</extracomment>
        <translation>%1 kan nås genom %2.</translation>
    </message>
    <message>
        <source>%1 accepts connections.</source>
        <extracomment>%1 is a host with its port</extracomment>
        <translation>%1 tar emot anslutningar.</translation>
    </message>
    <message>
        <source>%1; the certificate is trusted and valid until %2.</source>
        <extracomment>%1 is a version such as TLS 1.3, %2 a date</extracomment>
        <translation>%1; certifikatet är betrott och giltigt till %2.</translation>
    </message>
    <message>
        <source>The server asks for none.</source>
        <translation>Servern kräver ingen.</translation>
    </message>
    <message>
        <source>It is switched on and answers.</source>
        <translation>Det är påslaget och svarar.</translation>
    </message>
    <message>
        <source>It can be read. Nothing is in the status that was asked for, or your account may not read other people&apos;s requests.</source>
        <translation>Den kan läsas. Inget har den status som efterfrågades, eller så får ditt konto inte läsa andras begäranden.</translation>
    </message>
    <message>
        <source>It can be read.</source>
        <translation>Den kan läsas.</translation>
    </message>
    <message>
        <source>Signed in (%1).</source>
        <extracomment>%1 is a way to sign in such as Kerberos</extracomment>
        <translation>Inloggad (%1).</translation>
    </message>
    <message>
        <source>Signed in as %1 (%2).</source>
        <extracomment>%1 is an account, %2 a way to sign in such as Kerberos</extracomment>
        <translation>Inloggad som %1 (%2).</translation>
    </message>
    <message>
        <source>%1 is not known to this computer. The proxy may know it.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>Den här datorn känner inte till %1. Proxyservern kan göra det.</translation>
    </message>
    <message>
        <source>The address begins with http: everybody on the way can read and change what is sent.</source>
        <translation>Adressen börjar med http: alla på vägen kan läsa och ändra det som skickas.</translation>
    </message>
    <message>
        <source>It has to be renewed soon.</source>
        <translation>Det måste snart förnyas.</translation>
    </message>
    <message numerus="yes">
        <source>It can be read, but %n request(s) in it cannot.</source>
        <translation>
            <numerusform>Den kan läsas, men inte %n begäran i den.</numerusform>
            <numerusform>Den kan läsas, men inte %n begäranden i den.</numerusform>
        </translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>Adress: %1</translation>
    </message>
    <message>
        <source>Cipher: %1</source>
        <translation>Kryptering: %1</translation>
    </message>
    <message>
        <source>Certificate %1: %2</source>
        <translation>Certifikat %1: %2</translation>
    </message>
    <message>
        <source>For: %1</source>
        <extracomment>names of computers</extracomment>
        <translation>För: %1</translation>
    </message>
    <message>
        <source>Valid until: %1</source>
        <translation>Giltig till: %1</translation>
    </message>
    <message>
        <source>Calls itself: %1</source>
        <extracomment>the name that the web server gives itself</extracomment>
        <translation>Kallar sig: %1</translation>
    </message>
    <message>
        <source>Time: %1 ms</source>
        <extracomment>how long it took</extracomment>
        <translation>Tid: %1 ms</translation>
    </message>
    <message>
        <source>%1 does not work.</source>
        <extracomment>%1 is a step of a test, such as Sign-in</extracomment>
        <translation>%1: fungerar inte.</translation>
    </message>
    <message>
        <source>The test waits for you to sign in.</source>
        <translation>Testet väntar på att du loggar in.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Testar…</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>Allt fungerar.</translation>
    </message>
    <message>
        <source>It works, with something to know.</source>
        <translation>Det fungerar, men något är värt att veta.</translation>
    </message>
    <message>
        <source>The password goes to it in a form that others on the network can read.</source>
        <translation>Lösenordet skickas dit i en form som andra på nätverket kan läsa.</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>not known yet</source>
        <translation>inte känt än</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programmet</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Operativsystem</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>the account that runs the program</extracomment>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Miljö</translation>
    </message>
    <message>
        <source>does not say</source>
        <translation>uppger det inte</translation>
    </message>
    <message>
        <source>Calls itself</source>
        <extracomment>the name that the web server gives itself</extracomment>
        <translation>Kallar sig</translation>
    </message>
    <message>
        <source>Powered by</source>
        <extracomment>what the web server says that it runs on, such as ASP.NET</extracomment>
        <translation>Byggd på</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Inloggning</translation>
    </message>
    <message>
        <source>By the profile</source>
        <translation>Enligt profilen</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Inloggad som</translation>
    </message>
    <message>
        <source>nobody is signed in</source>
        <translation>ingen är inloggad</translation>
    </message>
    <message>
        <source>Mechanism</source>
        <translation>Metod</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Giltig till</translation>
    </message>
    <message>
        <source>Its answers carried no token, which TLS makes up for.</source>
        <translation>Svaren saknade biljett, vilket TLS uppväger.</translation>
    </message>
    <message>
        <source>Server&apos;s proof</source>
        <translation>Serverns bevis</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Senaste fel</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Anslutning</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxyserver</translation>
    </message>
    <message>
        <source>not used: the address begins with http</source>
        <translation>används inte: adressen börjar med http</translation>
    </message>
    <message>
        <source>Cipher</source>
        <translation>Kryptering</translation>
    </message>
    <message>
        <source>For: %1</source>
        <extracomment>names of computers</extracomment>
        <translation>För: %1</translation>
    </message>
    <message>
        <source>Certificate %1</source>
        <translation>Certifikat %1</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Tider</translation>
    </message>
    <message>
        <source>Last load</source>
        <translation>Senaste läsning</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln begäran</numerusform>
            <numerusform>%Ln begäranden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms for %2</source>
        <extracomment>how long a load took; %1 is a number of milliseconds, %2 how many requests came</extracomment>
        <translation>%1 ms för %2</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <extracomment>%1 is a number of requests</extracomment>
        <translation>%1 i sekunden</translation>
    </message>
    <message>
        <source>It took</source>
        <translation>Det tog</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Senaste svar</translation>
    </message>
    <message>
        <source>Server&apos;s clock</source>
        <translation>Serverns klocka</translation>
    </message>
    <message>
        <source>as this computer&apos;s</source>
        <translation>som den här datorns</translation>
    </message>
    <message>
        <source>%1 s ahead of this computer&apos;s</source>
        <extracomment>the server&apos;s clock; %1 is a number of seconds</extracomment>
        <translation>%1 s före den här datorns</translation>
    </message>
    <message>
        <source>%1 s behind this computer&apos;s</source>
        <extracomment>the server&apos;s clock; %1 is a number of seconds</extracomment>
        <translation>%1 s efter den här datorns</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>answers, or has not been asked yet</source>
        <translation>svarar, eller har inte tillfrågats än</translation>
    </message>
    <message>
        <source>none is asked for names</source>
        <translation>ingen tillfrågas om namn</translation>
    </message>
    <message>
        <source>%1 Since %2.</source>
        <extracomment>%1 is a sentence on what is wrong with a directory, %2 a time or a date and time</extracomment>
        <translation>%1 Sedan %2.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tillstånd</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Kända</translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s)</source>
        <translation>
            <numerusform>%Ln namn</numerusform>
            <numerusform>%Ln namn</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Den här datorn</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Logg över åtgärder</translation>
    </message>
    <message>
        <source>Its state</source>
        <translation>Loggens tillstånd</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Policyfil</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>Värt att veta</translation>
    </message>
    <message>
        <source>Sign-in there</source>
        <translation>Inloggning där</translation>
    </message>
    <message>
        <source>Not in this build</source>
        <extracomment>what this build of the program does not have</extracomment>
        <translation>Finns inte i den här versionen</translation>
    </message>
</context>
<context>
    <name>DirectoryError</name>
    <message>
        <source>No directory server was found for %1.</source>
        <translation>Ingen katalogserver hittades för %1.</translation>
    </message>
    <message>
        <source>The directory %1 cannot be reached.</source>
        <translation>Katalogen %1 kan inte nås.</translation>
    </message>
    <message>
        <source>The directory %1 did not answer in time.</source>
        <translation>Katalogen %1 svarade inte i tid.</translation>
    </message>
    <message>
        <source>You are not signed in to the domain, so names cannot be looked up.</source>
        <translation>Du är inte inloggad i domänen, så namn kan inte slås upp.</translation>
    </message>
    <message>
        <source>The directory %1 does not let you look up names.</source>
        <translation>Katalogen %1 låter dig inte slå upp namn.</translation>
    </message>
    <message>
        <source>Looking up names in the directory %1 failed.</source>
        <translation>Uppslagning av namn i katalogen %1 misslyckades.</translation>
    </message>
    <message>
        <source>The names kept on this computer cannot be read.</source>
        <translation>Namnen som sparats på den här datorn kan inte läsas.</translation>
    </message>
    <message>
        <source>The names that were looked up cannot be kept on this computer.</source>
        <translation>Namnen som slagits upp kan inte sparas på den här datorn.</translation>
    </message>
    <message>
        <source>Check the name of the domain in the settings and the connection to the network.</source>
        <translation>Kontrollera domänens namn i inställningarna och anslutningen till nätverket.</translation>
    </message>
    <message>
        <source>Check the connection to the network. It is tried again in a while.</source>
        <translation>Kontrollera anslutningen till nätverket. Ett nytt försök görs om en stund.</translation>
    </message>
    <message>
        <source>Sign in again, with &quot;kinit&quot; or by locking and unlocking the computer.</source>
        <translation>Logga in igen, med &quot;kinit&quot; eller genom att låsa datorn och låsa upp den igen.</translation>
    </message>
    <message>
        <source>Show the details to second line.</source>
        <translation>Visa detaljerna för andra linjen.</translation>
    </message>
    <message>
        <source>They are looked up anew.</source>
        <translation>De slås upp på nytt.</translation>
    </message>
    <message>
        <source>Names are looked up anew after each start. Check that there is room on the disk.</source>
        <translation>Namn slås upp på nytt efter varje start. Kontrollera att det finns plats på disken.</translation>
    </message>
</context>
<context>
    <name>DirectorySettings</name>
    <message>
        <source>Enter the domain&apos;s DNS name, such as contoso.com.</source>
        <translation>Ange domänens DNS-namn, till exempel contoso.com.</translation>
    </message>
    <message>
        <source>“%1” is no DNS name of a domain.</source>
        <translation>”%1” är inget DNS-namn på en domän.</translation>
    </message>
    <message>
        <source>“%1” is no SID of a domain. It begins with S-1-5-21- and has three more numbers.</source>
        <translation>”%1” är inget SID för en domän. Det börjar med S-1-5-21- och har tre tal till.</translation>
    </message>
    <message>
        <source>“%1” is no server. Write host or host:port.</source>
        <translation>”%1” är ingen server. Skriv värd eller värd:port.</translation>
    </message>
</context>
<context>
    <name>FaultPlan</name>
    <message>
        <source>Cannot read %1: %2.</source>
        <translation>Kan inte läsa %1: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation>%1 kan inte användas: %2</translation>
    </message>
    <message>
        <source>it is not JSON: %1 at byte %2.</source>
        <translation>det är inte JSON: %1 vid byte %2.</translation>
    </message>
    <message>
        <source>it must be a JSON array of rules.</source>
        <translation>det måste vara en JSON-lista med regler.</translation>
    </message>
    <message>
        <source>rule %1 is no JSON object.</source>
        <translation>regel %1 är inget JSON-objekt.</translation>
    </message>
    <message>
        <source>in rule %1, %2.</source>
        <translation>i regel %1: %2.</translation>
    </message>
</context>
<context>
    <name>FaultRuleReader</name>
    <message>
        <source>&quot;%1&quot; is not known</source>
        <translation>&quot;%1&quot; är okänt</translation>
    </message>
    <message>
        <source>&quot;method&quot; must be &quot;GET&quot; or &quot;PUT&quot;</source>
        <translation>&quot;method&quot; måste vara &quot;GET&quot; eller &quot;PUT&quot;</translation>
    </message>
    <message>
        <source>&quot;fault&quot; must be one of %1</source>
        <translation>&quot;fault&quot; måste vara något av %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a whole number from %2 to %3</source>
        <translation>&quot;%1&quot; måste vara ett heltal från %2 till %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not go with &quot;%2&quot;</source>
        <translation>&quot;%1&quot; hör inte ihop med &quot;%2&quot;</translation>
    </message>
    <message>
        <source>&quot;seed&quot; goes with &quot;chance&quot; only</source>
        <translation>&quot;seed&quot; hör bara ihop med &quot;chance&quot;</translation>
    </message>
    <message>
        <source>&quot;chance&quot; must be a number above 0 and up to 1</source>
        <translation>&quot;chance&quot; måste vara ett tal över 0 och högst 1</translation>
    </message>
    <message>
        <source>&quot;html&quot; goes with 400 and above only</source>
        <translation>&quot;html&quot; hör bara ihop med 400 och uppåt</translation>
    </message>
    <message>
        <source>&quot;retryAfter&quot; goes with 429 and 503 only</source>
        <translation>&quot;retryAfter&quot; hör bara ihop med 429 och 503</translation>
    </message>
    <message>
        <source>&quot;location&quot; must be a URL</source>
        <translation>&quot;location&quot; måste vara en URL</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be true or false</source>
        <translation>&quot;%1&quot; måste vara true eller false</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs &quot;%2&quot;</source>
        <translation>&quot;%1&quot; kräver &quot;%2&quot;</translation>
    </message>
    <message>
        <source>&quot;page&quot; must be one of %1</source>
        <translation>&quot;page&quot; måste vara något av %1</translation>
    </message>
    <message>
        <source>&quot;id&quot; must be the GUID of a request, profile or smart card</source>
        <translation>&quot;id&quot; måste vara GUID för en begäran, en profil eller ett smartkort</translation>
    </message>
    <message>
        <source>&quot;part&quot; must be &quot;certificates&quot; or &quot;operations&quot;</source>
        <translation>&quot;part&quot; måste vara &quot;certificates&quot; eller &quot;operations&quot;</translation>
    </message>
</context>
<context>
    <name>FederationSettings</name>
    <message>
        <source>“%1” is no address of a sign-in server.</source>
        <translation>”%1” är ingen adress till en inloggningsserver.</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s address must begin with https://.</source>
        <translation>Inloggningsserverns adress måste börja med https://.</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s address must not hold a user name, a password or a #.</source>
        <translation>Inloggningsserverns adress får inte innehålla användarnamn, lösenord eller #.</translation>
    </message>
    <message>
        <source>Enter the sign-in server&apos;s address, such as https://adfs.example.com/adfs.</source>
        <translation>Ange inloggningsserverns adress, till exempel https://adfs.example.com/adfs.</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s address must not hold a question mark.</source>
        <translation>Inloggningsserverns adress får inte innehålla frågetecken.</translation>
    </message>
    <message>
        <source>Enter the client identifier with which this program is registered.</source>
        <translation>Ange det klient-id som programmet är registrerat med.</translation>
    </message>
    <message>
        <source>The client identifier has characters that are not allowed.</source>
        <translation>Klient-id:t innehåller tecken som inte är tillåtna.</translation>
    </message>
    <message>
        <source>The resource has characters that are not allowed.</source>
        <translation>Resursen innehåller tecken som inte är tillåtna.</translation>
    </message>
    <message>
        <source>The scope has characters that are not allowed.</source>
        <translation>Omfånget innehåller tecken som inte är tillåtna.</translation>
    </message>
    <message>
        <source>The browser can return to localhost or 127.0.0.1 only.</source>
        <translation>Webbläsaren kan bara återvända till localhost eller 127.0.0.1.</translation>
    </message>
    <message>
        <source>The port to which the browser returns must be from 1 to 65535.</source>
        <translation>Porten som webbläsaren återvänder till måste vara från 1 till 65535.</translation>
    </message>
    <message>
        <source>The path to which the browser returns must begin with / and hold only letters, digits and / . _ ~ -.</source>
        <translation>Sökvägen som webbläsaren återvänder till måste börja med / och får bara innehålla bokstäver, siffror och / . _ ~ -.</translation>
    </message>
    <message>
        <source>This is no address of a sign-in server.</source>
        <translation>Det här är ingen adress till en inloggningsserver.</translation>
    </message>
</context>
<context>
    <name>IssuedCertificateFacts</name>
    <message>
        <source>The server lists no certificates.</source>
        <translation>Servern listar inga certifikat.</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Kunde inte läsas</translation>
    </message>
    <message numerus="yes">
        <source>%n more certificate(s) are not shown.</source>
        <translation>
            <numerusform>%n certifikat till visas inte.</numerusform>
            <numerusform>%n certifikat till visas inte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Utfärdare</translation>
    </message>
    <message>
        <source>Requested by</source>
        <translation>Begärt av</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>label and value: a copy of the private key lies at the certification authority</extracomment>
        <translation>Nyckel</translation>
    </message>
    <message>
        <source>archived at the authority</source>
        <translation>arkiverad hos utfärdaren</translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>of a certificate that is kept to read what was encrypted with it earlier</extracomment>
        <translation>Användning</translation>
    </message>
    <message>
        <source>key history</source>
        <translation>nyckelhistorik</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Serienummer</translation>
    </message>
    <message>
        <source>Thumbprint</source>
        <translation>Tumavtryck</translation>
    </message>
    <message>
        <source>Type number</source>
        <translation>Typnummer</translation>
    </message>
    <message>
        <source>Status number</source>
        <translation>Statusnummer</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certifikat</translation>
    </message>
    <message>
        <source>Validity</source>
        <extracomment>label: whether a certificate is valid, and for how long</extracomment>
        <translation>Giltighet</translation>
    </message>
    <message>
        <source>The server sent no readable dates for this certificate.</source>
        <translation>Servern skickade inga läsbara datum för det här certifikatet.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>from one moment to another</extracomment>
        <translation>%1 till %2</translation>
    </message>
    <message>
        <source>Valid</source>
        <extracomment>label: from when to when a certificate is valid</extracomment>
        <translation>Giltigt</translation>
    </message>
</context>
<context>
    <name>JournalArguments</name>
    <message>
        <source>“journal” takes no further words.</source>
        <translation>”journal” tar inga fler ord.</translation>
    </message>
    <message>
        <source>Name a server with --server or --profile.</source>
        <translation>Ange en server med --server eller --profile.</translation>
    </message>
    <message>
        <source>--%1 and --%2 do not go together.</source>
        <translation>--%1 och --%2 går inte ihop.</translation>
    </message>
    <message>
        <source>--%1 is for the whole journal; name no server.</source>
        <translation>--%1 gäller hela loggen; ange ingen server.</translation>
    </message>
    <message>
        <source>--forget-before takes a time that has passed.</source>
        <translation>--forget-before tar en tid som har passerat.</translation>
    </message>
</context>
<context>
    <name>JournalError</name>
    <message>
        <source>Another window or program on this computer is changing the request right now.</source>
        <translation>Ett annat fönster eller program på den här datorn ändrar begäran just nu.</translation>
    </message>
    <message>
        <source>Another window or program on this computer has just changed the request.</source>
        <translation>Ett annat fönster eller program på den här datorn har just ändrat begäran.</translation>
    </message>
    <message>
        <source>The journal cannot be opened.</source>
        <translation>Loggen över åtgärder kan inte öppnas.</translation>
    </message>
    <message>
        <source>There is no room left for the journal.</source>
        <translation>Det finns ingen plats kvar för loggen över åtgärder.</translation>
    </message>
    <message>
        <source>The journal is in use by another program.</source>
        <translation>Loggen över åtgärder används av ett annat program.</translation>
    </message>
    <message>
        <source>The journal is damaged.</source>
        <translation>Loggen över åtgärder är skadad.</translation>
    </message>
    <message>
        <source>The journal was written by a later version of this program.</source>
        <translation>Loggen över åtgärder är skriven av en senare version av programmet.</translation>
    </message>
    <message>
        <source>The journal does not work.</source>
        <translation>Loggen över åtgärder fungerar inte.</translation>
    </message>
    <message>
        <source>Read the request again and see what became of it.</source>
        <translation>Läs begäran igen och se vad det blev av den.</translation>
    </message>
    <message>
        <source>Check that the folder exists and that you may write in it.</source>
        <translation>Kontrollera att mappen finns och att du får skriva i den.</translation>
    </message>
    <message>
        <source>Free some space on the disk and try again.</source>
        <translation>Frigör utrymme på disken och försök igen.</translation>
    </message>
    <message>
        <source>Close the program that has it open, or try again in a moment.</source>
        <translation>Stäng programmet som har den öppen, eller försök igen om en stund.</translation>
    </message>
    <message>
        <source>Move the file to a safe place and show it to second line; a new one is begun then.</source>
        <translation>Flytta filen till ett säkert ställe och visa den för andra linjen; då påbörjas en ny.</translation>
    </message>
    <message>
        <source>Use the later version of the program.</source>
        <translation>Använd den senare versionen av programmet.</translation>
    </message>
    <message>
        <source>Show the details to second line.</source>
        <translation>Visa detaljerna för andra linjen.</translation>
    </message>
</context>
<context>
    <name>JournalOutput</name>
    <message>
        <source>No outcome yet</source>
        <translation>Inget utfall än</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>”%1”</translation>
    </message>
    <message>
        <source>The journal is whole; records looked at: %1</source>
        <translation>Loggen är hel; granskade poster: %1</translation>
    </message>
    <message>
        <source>Record %1 was changed</source>
        <translation>Post %1 har ändrats</translation>
    </message>
    <message>
        <source>Records are missing from %1 on</source>
        <translation>Poster saknas från och med %1</translation>
    </message>
</context>
<context>
    <name>JournalTexts</name>
    <message>
        <source>Not known yet</source>
        <extracomment>in the outcome&apos;s place, while none has been written</extracomment>
        <translation>Inte känt än</translation>
    </message>
    <message>
        <source>%1 The server&apos;s words: %2</source>
        <extracomment>%1 is a sentence, %2 are the server&apos;s own words</extracomment>
        <translation>%1 Serverns egna ord: %2</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Bekräftat av</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Begäran</translation>
    </message>
    <message>
        <source>For</source>
        <translation>För</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Inskickad av</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fel</translation>
    </message>
    <message>
        <source>The server&apos;s words</source>
        <translation>Serverns egna ord</translation>
    </message>
    <message>
        <source>Correlation id</source>
        <translation>Korrelations-id</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anrop</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Tekniskt</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP-status</translation>
    </message>
    <message>
        <source>Times sent</source>
        <translation>Antal sändningar</translation>
    </message>
    <message>
        <source>Read before</source>
        <translation>Läst före</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Påbörjad</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Avslutad</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Entry</source>
        <extracomment>the number of an entry in the journal</extracomment>
        <translation>Loggrad</translation>
    </message>
    <message>
        <source>Run</source>
        <extracomment>changes that were sent for together</extracomment>
        <translation>Körning</translation>
    </message>
    <message>
        <source>Program run</source>
        <extracomment>one running program</extracomment>
        <translation>Programkörning</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>of the program</extracomment>
        <translation>Version</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a label such as Server, %2 its value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <extracomment>%1 is the start of a request&apos;s id, %2 whom the request is for</extracomment>
        <translation>%1 för %2</translation>
    </message>
</context>
<context>
    <name>KeptListError</name>
    <message>
        <source>The list that was kept from an earlier session cannot be read.</source>
        <translation>Listan som sparades från en tidigare session går inte att läsa.</translation>
    </message>
    <message>
        <source>The list is too long to be kept for offline reading.</source>
        <translation>Listan är för lång för att sparas för läsning utan anslutning.</translation>
    </message>
    <message>
        <source>In the place of the kept list there is a file that is none. It is left as it is, and no list is kept.</source>
        <translation>På den sparade listans plats ligger en fil som inte är någon lista. Den lämnas som den är, och ingen lista sparas.</translation>
    </message>
    <message>
        <source>The list that was kept is of another version of Sigill. It is not used.</source>
        <translation>Listan som sparades är från en annan version av Sigill. Den används inte.</translation>
    </message>
    <message>
        <source>The list that was kept from an earlier session is damaged. It is not used.</source>
        <translation>Listan som sparades från en tidigare session är skadad. Den används inte.</translation>
    </message>
    <message>
        <source>The list that was kept was read by another account of this computer. It is not used.</source>
        <translation>Listan som sparades lästes av ett annat konto på den här datorn. Den används inte.</translation>
    </message>
    <message>
        <source>The list could not be kept for offline reading.</source>
        <translation>Listan kunde inte sparas för läsning utan anslutning.</translation>
    </message>
</context>
<context>
    <name>LifeCycle</name>
    <message>
        <source>It is not JSON: %1 at byte %2.</source>
        <translation>Det är inte JSON: %1 vid byte %2.</translation>
    </message>
    <message>
        <source>“%1” is no action.</source>
        <translation>”%1” är ingen åtgärd.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>”%1” saknas.</translation>
    </message>
    <message>
        <source>“%1” is not known.</source>
        <translation>”%1” är okänt.</translation>
    </message>
    <message>
        <source>“%1” needs a list “works”.</source>
        <translation>”%1” kräver en lista ”works”.</translation>
    </message>
    <message>
        <source>“%1” is no known reason.</source>
        <translation>”%1” är inget känt skäl.</translation>
    </message>
    <message>
        <source>“%1” is no status.</source>
        <translation>”%1” är ingen status.</translation>
    </message>
    <message>
        <source>“%1” is final: nothing works from there.</source>
        <translation>”%1” är slutgiltig: därifrån fungerar ingenting.</translation>
    </message>
</context>
<context>
    <name>ListArguments</name>
    <message>
        <source>“list” takes no further words.</source>
        <translation>”list” tar inga fler ord.</translation>
    </message>
    <message>
        <source>There is no status “%1”. Statuses: %2.</source>
        <translation>Statusen ”%1” finns inte. Statusar: %2.</translation>
    </message>
    <message>
        <source>--columns goes with --format table or csv.</source>
        <translation>--columns hör ihop med --format table eller csv.</translation>
    </message>
    <message>
        <source>There is no column “%1”. Columns: %2.</source>
        <translation>Kolumnen ”%1” finns inte. Kolumner: %2.</translation>
    </message>
    <message>
        <source>--where takes a search.</source>
        <translation>--where tar en sökning.</translation>
    </message>
    <message>
        <source>Only the window can search for “%1”: it remembers what it has shown.</source>
        <translation>Bara fönstret kan söka efter ”%1”: det minns vad det har visat.</translation>
    </message>
</context>
<context>
    <name>LocalData</name>
    <message>
        <source>Lists of requests for offline reading</source>
        <translation>Listor över begäranden för läsning utan anslutning</translation>
    </message>
    <message>
        <source>Names of people from the directory</source>
        <translation>Namn på personer ur katalogen</translation>
    </message>
    <message>
        <source>None are kept.</source>
        <extracomment>of files on this computer</extracomment>
        <translation>Inga är sparade.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), %1, the newest of %2</source>
        <extracomment>%1 is a size such as 1.2 MB, %2 a date and time</extracomment>
        <translation>
            <numerusform>%Ln fil, %1, den nyaste från %2</numerusform>
            <numerusform>%Ln filer, %1, den nyaste från %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NameBook</name>
    <message>
        <source>Person %1</source>
        <extracomment>stands for the name of somebody while names are masked; %1 is a number</extracomment>
        <translation>Person nr %1</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>Avvisad av servern</translation>
    </message>
    <message>
        <source>Changed by someone else</source>
        <translation>Redan ändrad av någon annan</translation>
    </message>
    <message>
        <source>Unknown outcome</source>
        <translation>Okänt utfall</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Inte skickad</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Överhoppad</translation>
    </message>
    <message>
        <source>The request is already %1.</source>
        <translation>Begäran har redan statusen %1.</translation>
    </message>
    <message>
        <source>The request has a final status.</source>
        <translation>Begäran har redan en slutlig status.</translation>
    </message>
    <message>
        <source>The request had this status before anything was sent.</source>
        <translation>Begäran hade den här statusen innan något skickades.</translation>
    </message>
    <message>
        <source>The server accepted the call, but a re-read shows the request unchanged.</source>
        <translation>Servern godtog anropet, men en ny läsning visar att begäran är oförändrad.</translation>
    </message>
    <message>
        <source>The run was stopped before this request&apos;s turn.</source>
        <translation>Körningen stoppades innan turen kom till den här begäran.</translation>
    </message>
    <message>
        <source>Left out in the confirmation.</source>
        <translation>Bortvald i bekräftelsen.</translation>
    </message>
    <message>
        <source>The intent could not be written to the journal, so nothing was sent.</source>
        <translation>Avsikten kunde inte skrivas i loggen över åtgärder, så inget skickades.</translation>
    </message>
    <message>
        <source>The answer was lost or odd; a re-read shows the expected status. The server does not tell whose change it was.</source>
        <translation>Svaret försvann eller var underligt; en ny läsning visar den väntade statusen. Servern talar inte om vems ändring det var.</translation>
    </message>
    <message>
        <source>The status is now %1.</source>
        <translation>Statusen är nu %1.</translation>
    </message>
    <message>
        <source>It was tried again; this is what became of it then.</source>
        <translation>Ett nytt försök gjordes; det här blev utfallet då.</translation>
    </message>
    <message>
        <source>The run was stopped after several equal failures in a row.</source>
        <translation>Körningen stoppades efter flera likadana fel i rad.</translation>
    </message>
    <message>
        <source>Another window or program on this computer is changing it right now.</source>
        <translation>Ett annat fönster eller program på den här datorn ändrar den just nu.</translation>
    </message>
    <message>
        <source>Was so already</source>
        <translation>Var redan så</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Oförändrad</translation>
    </message>
    <message>
        <source>Nothing confirmed it; a later re-read shows the request unchanged.</source>
        <translation>Inget bekräftade ändringen; en senare omläsning visar begäran oförändrad.</translation>
    </message>
</context>
<context>
    <name>PastedList</name>
    <message>
        <source>There is no id in it, and nobody in the list has this name.</source>
        <translation>Där finns inget id, och ingen i listan har det namnet.</translation>
    </message>
    <message>
        <source>This request is not in the list.</source>
        <translation>Den här begäran finns inte i listan.</translation>
    </message>
    <message>
        <source>This request is not in this part of the queue: %1.</source>
        <extracomment>%1 is the status of a request</extracomment>
        <translation>Den här begäran finns inte i det urval som visas: %1.</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>The policy file %1 cannot be read. Until an administrator has mended it, no request can be changed here, and no server profile.</source>
        <translation>Policyfilen %1 kan inte läsas. Tills en administratör har rättat den kan ingen begäran ändras här, och ingen serverprofil.</translation>
    </message>
    <message>
        <source>“%1” in the policy file %2 means nothing to this version of the program.</source>
        <translation>”%1” i policyfilen %2 betyder inget för den här versionen av programmet.</translation>
    </message>
    <message>
        <source>%1 is not used: %2</source>
        <extracomment>%1 is a path, %2 a sentence on what is wrong in the file</extracomment>
        <translation>%1 används inte: %2</translation>
    </message>
</context>
<context>
    <name>PracticeDataFile</name>
    <message>
        <source>Cannot read %1: %2.</source>
        <translation>Kan inte läsa %1: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation>%1 kan inte användas: %2</translation>
    </message>
    <message>
        <source>it is not JSON: %1 at byte %2.</source>
        <translation>det är inte JSON: %1 vid byte %2.</translation>
    </message>
    <message>
        <source>it must be a JSON array of requests.</source>
        <translation>det måste vara en JSON-lista med begäranden.</translation>
    </message>
    <message>
        <source>request %1 is no JSON object.</source>
        <translation>begäran %1 är inget JSON-objekt.</translation>
    </message>
    <message>
        <source>in request %1, %2.</source>
        <translation>i begäran %1: %2.</translation>
    </message>
    <message>
        <source>in request %1, Uuid is all zeros.</source>
        <translation>i begäran %1: Uuid är bara nollor.</translation>
    </message>
    <message>
        <source>request %1 has the Uuid of an earlier one.</source>
        <translation>begäran %1 har samma Uuid som en tidigare.</translation>
    </message>
</context>
<context>
    <name>PracticeFields</name>
    <message>
        <source>%1 is missing</source>
        <translation>%1 saknas</translation>
    </message>
    <message>
        <source>%1 must be a whole number</source>
        <translation>%1 måste vara ett heltal</translation>
    </message>
    <message>
        <source>%1 must be true or false</source>
        <translation>%1 måste vara true eller false</translation>
    </message>
    <message>
        <source>%1 must be a text</source>
        <translation>%1 måste vara en text</translation>
    </message>
    <message>
        <source>%1 is no GUID</source>
        <translation>%1 är ingen GUID</translation>
    </message>
    <message>
        <source>%1 is no time such as 2015-07-07T23:36:21.93Z</source>
        <translation>%1 är ingen tid som 2015-07-07T23:36:21.93Z</translation>
    </message>
    <message>
        <source>%1 must be a list</source>
        <translation>%1 måste vara en lista</translation>
    </message>
    <message>
        <source>%1 must hold objects with Name and Value</source>
        <translation>%1 måste innehålla objekt med Name och Value</translation>
    </message>
</context>
<context>
    <name>PreflightItem</name>
    <message>
        <source>The request is already %1.</source>
        <translation>Begäran har redan statusen %1.</translation>
    </message>
    <message>
        <source>It is not approved yet: cancel it here, or deny it in the portal.</source>
        <translation>Den är inte godkänd än: annullera den här eller neka den i portalen.</translation>
    </message>
    <message>
        <source>It is being executed: Abandon is the documented way to end it.</source>
        <translation>Den håller på att utföras: Överge är det dokumenterade sättet att avsluta den.</translation>
    </message>
    <message>
        <source>Its status is one this program does not know.</source>
        <translation>Programmet känner inte till begärans status.</translation>
    </message>
    <message>
        <source>This program is changing it already, or finding out what became of it.</source>
        <translation>Programmet ändrar den redan, eller tar reda på vad det blev av den.</translation>
    </message>
    <message>
        <source>It could not be read again: %1</source>
        <extracomment>%1 is a sentence on what went wrong</extracomment>
        <translation>Den kunde inte läsas om: %1</translation>
    </message>
    <message>
        <source>It is not documented whether this works from the status %1.</source>
        <translation>Det är inte dokumenterat om det här fungerar från status %1.</translation>
    </message>
    <message>
        <source>Your account has probably no right to it; Access says why.</source>
        <translation>Ditt konto har troligen ingen rätt till det; Åtkomst säger varför.</translation>
    </message>
</context>
<context>
    <name>ProfileCodec</name>
    <message>
        <source>The file holds no server profiles.</source>
        <translation>Filen innehåller inga serverprofiler.</translation>
    </message>
    <message>
        <source>The file was written by a later version of the program.</source>
        <translation>Filen är skriven av en senare version av programmet.</translation>
    </message>
    <message>
        <source>Server profile %1 in the file is wrong. %2</source>
        <extracomment>%1 is the position of a server profile in a file, %2 a sentence on what is wrong</extracomment>
        <translation>Serverprofil %1 i filen är fel. %2</translation>
    </message>
    <message>
        <source>The server profile “%1” in the file is wrong. %2</source>
        <extracomment>%1 is the name of a server profile in a file, %2 a sentence on what is wrong</extracomment>
        <translation>Serverprofilen ”%1” i filen är fel. %2</translation>
    </message>
    <message>
        <source>The file holds two server profiles named “%1”.</source>
        <translation>Filen innehåller två serverprofiler som heter ”%1”.</translation>
    </message>
</context>
<context>
    <name>ProxyState</name>
    <message>
        <source>No proxy is used.</source>
        <translation>Ingen proxy används.</translation>
    </message>
    <message>
        <source>The proxy %1 wants no sign-in.</source>
        <translation>Proxyn %1 kräver ingen inloggning.</translation>
    </message>
    <message>
        <source>Signing in at the proxy %1…</source>
        <translation>Loggar in på proxyn %1…</translation>
    </message>
    <message>
        <source>The proxy %1 did not accept the user name or the password.</source>
        <translation>Proxyn %1 godtog inte användarnamnet eller lösenordet.</translation>
    </message>
    <message>
        <source>The proxy %1 wants a user name and a password.</source>
        <translation>Proxyn %1 kräver användarnamn och lösenord.</translation>
    </message>
    <message>
        <source>Signed in at the proxy %1 with the Windows sign-in of %2.</source>
        <translation>Inloggad på proxyn %1 med Windows-inloggningen för %2.</translation>
    </message>
    <message>
        <source>Signed in at the proxy %1 with the password of %2.</source>
        <extracomment>%1 is a proxy, %2 a user</extracomment>
        <translation>Inloggad på proxyn %1 med lösenordet för %2.</translation>
    </message>
    <message>
        <source>The proxy did not accept your Windows sign-in (Kerberos ticket).</source>
        <translation>Proxyn godtog inte din Windows-inloggning (Kerberos-biljett).</translation>
    </message>
</context>
<context>
    <name>QueryFields</name>
    <message>
        <source>type</source>
        <extracomment>name of a field in a search, one word in small letters</extracomment>
        <translation>typ</translation>
    </message>
    <message>
        <source>status</source>
        <extracomment>name of a field in a search, one word in small letters</extracomment>
        <translation>status</translation>
    </message>
    <message>
        <source>target</source>
        <extracomment>name of a field in a search, one word in small letters: whom a request is for</extracomment>
        <translation>för</translation>
    </message>
    <message>
        <source>originator</source>
        <extracomment>name of a field in a search, one word in small letters: who sent a request in</extracomment>
        <translation>från</translation>
    </message>
    <message>
        <source>person</source>
        <extracomment>name of a field in a search, one word in small letters</extracomment>
        <translation>person</translation>
    </message>
    <message>
        <source>template</source>
        <extracomment>name of a field in a search, one word in small letters: profile template</extracomment>
        <translation>mall</translation>
    </message>
    <message>
        <source>kind</source>
        <extracomment>name of a field in a search, one word in small letters</extracomment>
        <translation>slag</translation>
    </message>
    <message>
        <source>is</source>
        <extracomment>name of a field in a search, as in is:new</extracomment>
        <translation>är</translation>
    </message>
    <message>
        <source>age</source>
        <extracomment>name of a field in a search, one word in small letters</extracomment>
        <translation>ålder</translation>
    </message>
    <message>
        <source>submitted</source>
        <extracomment>name of a field in a search, one word in small letters</extracomment>
        <translation>inskickad</translation>
    </message>
    <message>
        <source>completed</source>
        <extracomment>name of a field in a search, one word in small letters</extracomment>
        <translation>slutförd</translation>
    </message>
    <message>
        <source>priority</source>
        <extracomment>name of a field in a search, one word in small letters</extracomment>
        <translation>prioritet</translation>
    </message>
    <message>
        <source>flags</source>
        <extracomment>name of a field in a search, one word in small letters</extracomment>
        <translation>flaggor</translation>
    </message>
    <message>
        <source>data</source>
        <extracomment>name of a field in a search, one word in small letters</extracomment>
        <translation>uppgifter</translation>
    </message>
    <message>
        <source>comment</source>
        <extracomment>name of a field in a search, one word in small letters</extracomment>
        <translation>kommentar</translation>
    </message>
    <message>
        <source>id</source>
        <extracomment>name of a field in a search, one word in small letters</extracomment>
        <translation>id</translation>
    </message>
    <message>
        <source>profile</source>
        <extracomment>name of a field in a search, one word in small letters</extracomment>
        <translation>profil</translation>
    </message>
    <message>
        <source>card</source>
        <extracomment>name of a field in a search, one word in small letters: smart card</extracomment>
        <translation>kort</translation>
    </message>
    <message>
        <source>what is asked for, such as unblocking a card</source>
        <translation>vad som begärs, till exempel att låsa upp ett kort</translation>
    </message>
    <message>
        <source>how far the request has come</source>
        <translation>hur långt begäran har kommit</translation>
    </message>
    <message>
        <source>whom the request is for</source>
        <translation>vem begäran gäller</translation>
    </message>
    <message>
        <source>who sent the request in</source>
        <translation>vem som skickade in begäran</translation>
    </message>
    <message>
        <source>whom it is for, or who sent it in</source>
        <translation>vem den gäller eller vem som skickade in den</translation>
    </message>
    <message>
        <source>the profile template</source>
        <translation>profilmallen</translation>
    </message>
    <message>
        <source>smart card or software profile</source>
        <translation>smartkort eller programvaruprofil</translation>
    </message>
    <message>
        <source>new, changed, gone or mine</source>
        <translation>ny, ändrad, borta eller min</translation>
    </message>
    <message>
        <source>how long it has waited: &gt;3d, &lt;12h, &gt;30min</source>
        <translation>hur länge den har väntat: &gt;3d, &lt;12h, &gt;30min</translation>
    </message>
    <message>
        <source>when it was sent in: today, &gt;2d, &lt;2026-03-05</source>
        <translation>när den skickades in: idag, &gt;2d, &lt;2026-03-05</translation>
    </message>
    <message>
        <source>when it was completed: today, &gt;2d, &lt;2026-03-05</source>
        <translation>när den slutfördes: idag, &gt;2d, &lt;2026-03-05</translation>
    </message>
    <message>
        <source>a number: &gt;100, 10</source>
        <translation>ett tal: &gt;100, 10</translation>
    </message>
    <message>
        <source>the number of the flags</source>
        <translation>flaggornas tal</translation>
    </message>
    <message>
        <source>what was filled in</source>
        <translation>det som fylldes i</translation>
    </message>
    <message>
        <source>the comment</source>
        <translation>kommentaren</translation>
    </message>
    <message>
        <source>the request id, or a part of it</source>
        <translation>begärans id, eller en del av det</translation>
    </message>
    <message>
        <source>the id of the new or the old profile</source>
        <translation>den nya eller den gamla profilens id</translation>
    </message>
    <message>
        <source>the id of the new or the old smart card</source>
        <translation>det nya eller det gamla smartkortets id</translation>
    </message>
</context>
<context>
    <name>QueryProblem</name>
    <message>
        <source>There is no field “%1”. Fields: %2.</source>
        <translation>Fältet ”%1” finns inte. Fält: %2.</translation>
    </message>
    <message>
        <source>“%1” needs a value.</source>
        <translation>”%1” behöver ett värde.</translation>
    </message>
    <message>
        <source>“%1” is never “%2”. It can be: %3.</source>
        <extracomment>%1 is the name of a field in a search, %2 what was asked for, %3 what can be</extracomment>
        <translation>”%1” är aldrig ”%2”. Det kan vara: %3.</translation>
    </message>
    <message>
        <source>“%1” takes a whole number, not “%2”.</source>
        <translation>”%1” tar ett heltal, inte ”%2”.</translation>
    </message>
    <message>
        <source>“%1” takes a time such as 3d, 12h or 30min, not “%2”.</source>
        <translation>”%1” tar en tid som 3d, 12h eller 30min, inte ”%2”.</translation>
    </message>
    <message>
        <source>“%1” takes a time such as 2026-03-05, today, 2d or 12h, not “%2”.</source>
        <translation>”%1” tar en tid som 2026-03-05, idag, 2d eller 12h, inte ”%2”.</translation>
    </message>
    <message>
        <source>“%1:” takes a day such as 2026-03-05 or today, not “%2”.</source>
        <translation>”%1:” tar en dag som 2026-03-05 eller idag, inte ”%2”.</translation>
    </message>
    <message>
        <source>“%1” takes : or =, not &lt; or &gt;.</source>
        <translation>”%1” tar : eller =, inte &lt; eller &gt;.</translation>
    </message>
    <message>
        <source>“%1” takes &lt; or &gt;, as in %1&gt;3d.</source>
        <translation>”%1” tar &lt; eller &gt;, som i %1&gt;3d.</translation>
    </message>
    <message>
        <source>“%1” takes one value here, not “%2”.</source>
        <translation>”%1” tar ett värde här, inte ”%2”.</translation>
    </message>
</context>
<context>
    <name>QuerySuggestions</name>
    <message>
        <source>today</source>
        <extracomment>in a search, as in submitted:today; one word</extracomment>
        <translation>idag</translation>
    </message>
    <message>
        <source>yesterday</source>
        <extracomment>in a search, as in submitted:yesterday; one word</extracomment>
        <translation>igår</translation>
    </message>
</context>
<context>
    <name>QueryWords</name>
    <message>
        <source>new</source>
        <extracomment>in a search, as in is:new: a request that a refresh has brought</extracomment>
        <translation>ny</translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>in a search, as in is:changed</extracomment>
        <translation>ändrad</translation>
    </message>
    <message>
        <source>gone</source>
        <extracomment>in a search, as in is:gone: a request that the server lists no more</extracomment>
        <translation>borta</translation>
    </message>
    <message>
        <source>mine</source>
        <extracomment>in a search, as in is:mine: a request that the operator has sent in, or is for them</extracomment>
        <translation>min</translation>
    </message>
    <message>
        <source>repeated</source>
        <extracomment>in a search, as in is:repeated: others of its kind are open for the same person</extracomment>
        <translation>upprepad</translation>
    </message>
    <message>
        <source>watched</source>
        <extracomment>in a search, as in is:watched: the operator wants to be told when it changes</extracomment>
        <translation>bevakad</translation>
    </message>
</context>
<context>
    <name>QueueCounts</name>
    <message>
        <source>less than %1</source>
        <extracomment>%1 is a duration such as 4 h</extracomment>
        <translation>mindre än %1</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <extracomment>%1 is a duration such as 30 days</extracomment>
        <translation>%1 och mer</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>a range of durations</extracomment>
        <translation>%1 till %2</translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <extracomment>how many further profile templates have requests</extracomment>
        <translation>
            <numerusform>%n annan</numerusform>
            <numerusform>%n andra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>older than %n day(s)</source>
        <translation>
            <numerusform>äldre än %n dag</numerusform>
            <numerusform>äldre än %n dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>sent in more than once</source>
        <extracomment>requests of the same type for the same person and profile template</extracomment>
        <translation>inskickade mer än en gång</translation>
    </message>
    <message>
        <source>watched</source>
        <extracomment>requests that the operator wants to be told of when they change</extracomment>
        <translation>bevakas</translation>
    </message>
</context>
<context>
    <name>RedirectPage</name>
    <message>
        <source>Sigill has received the sign-in</source>
        <extracomment>page in the browser; Sigill still has to fetch the token</extracomment>
        <translation>Sigill har tagit emot inloggningen</translation>
    </message>
    <message>
        <source>The sign-in did not take place</source>
        <extracomment>page in the browser</extracomment>
        <translation>Inloggningen genomfördes inte</translation>
    </message>
    <message>
        <source>No sign-in of Sigill waits here</source>
        <extracomment>page in the browser</extracomment>
        <translation>Ingen inloggning i Sigill väntar här</translation>
    </message>
    <message>
        <source>You can close this window and go back to Sigill.</source>
        <extracomment>page in the browser</extracomment>
        <translation>Du kan stänga det här fönstret och gå tillbaka till Sigill.</translation>
    </message>
</context>
<context>
    <name>RequestColumns</name>
    <message>
        <source>Submitted</source>
        <translation>Inskickad</translation>
    </message>
    <message>
        <source>Age</source>
        <extracomment>how long a request has waited</extracomment>
        <translation>Ålder</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>column title; the status of a request</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>column title; the person whom a request is for</extracomment>
        <translation>För</translation>
    </message>
    <message>
        <source>Sent by</source>
        <extracomment>column title; the person who sent a request in</extracomment>
        <translation>Inskickad av</translation>
    </message>
    <message>
        <source>Profile template</source>
        <translation>Profilmall</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>column title; smart card or software profile</extracomment>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritet</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>column title; the data collection of a request</extracomment>
        <translation>Uppgifter</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Begärans id</translation>
    </message>
    <message>
        <source>Completed at</source>
        <extracomment>column title; when a request was completed</extracomment>
        <translation>Slutförd den</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Flaggor</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Ny profil</translation>
    </message>
    <message>
        <source>Old profile</source>
        <translation>Gammal profil</translation>
    </message>
    <message>
        <source>New smart card</source>
        <translation>Nytt smartkort</translation>
    </message>
    <message>
        <source>Old smart card</source>
        <translation>Gammalt smartkort</translation>
    </message>
    <message>
        <source>How long an open request has waited, by the server&apos;s clock</source>
        <translation>Hur länge en öppen begäran har väntat, enligt serverns klocka</translation>
    </message>
    <message>
        <source>The target user: whom the request is for</source>
        <translation>Målanvändaren: den som begäran gäller</translation>
    </message>
    <message>
        <source>The originator: who sent the request in</source>
        <translation>Upphovspersonen: den som skickade in begäran</translation>
    </message>
    <message>
        <source>What was filled in when the request was made</source>
        <translation>Det som fylldes i när begäran gjordes</translation>
    </message>
    <message>
        <source>0 to 255; which end is more urgent is for your site to say</source>
        <translation>0 till 255; er organisation avgör vilken ände som är mest brådskande</translation>
    </message>
</context>
<context>
    <name>RequestDocument</name>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln begäran</numerusform>
            <numerusform>%Ln begäranden</numerusform>
        </translation>
    </message>
    <message>
        <source>As of %1</source>
        <extracomment>on paper; %1 is a time</extracomment>
        <translation>Per %1</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <extracomment>on paper; %1 is a search</extracomment>
        <translation>Sökning: %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <extracomment>on paper; %1 is why a change was made, in the operator&apos;s words</extracomment>
        <translation>Orsak: %1</translation>
    </message>
    <message>
        <source>Unconfirmed: an earlier session has read this, and the server has not confirmed it since.</source>
        <translation>Obekräftad: en tidigare session har läst detta, och servern har inte bekräftat det sedan dess.</translation>
    </message>
</context>
<context>
    <name>RequestFacts</name>
    <message>
        <source>%1, sent in %2 ago</source>
        <extracomment>%1 is a status such as Pending, %2 a duration such as 12 min</extracomment>
        <translation>%1, inskickad för %2 sedan</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <extracomment>%1 is a status such as Completed, %2 a date and time</extracomment>
        <translation>%1 sedan %2</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Kunde inte läsas</translation>
    </message>
    <message>
        <source>Missing or odd fields</source>
        <translation>Fält som saknas eller är underliga</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>For (target user)</source>
        <translation>För (målanvändare)</translation>
    </message>
    <message>
        <source>Sent by (originator)</source>
        <translation>Inskickad av (upphovsperson)</translation>
    </message>
    <message>
        <source>the same person</source>
        <translation>samma person</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Profile template</source>
        <translation>Profilmall</translation>
    </message>
    <message>
        <source>Profile template id</source>
        <translation>Profilmallens id</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Needs an enrollment agent</source>
        <translation>Kräver en registreringsagent</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritet</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Flaggor</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Begärans id</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Inskickad</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>inte än</translation>
    </message>
    <message>
        <source>Completed at</source>
        <translation>Slutförd den</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Acts on profile</source>
        <translation>Gäller profil</translation>
    </message>
    <message>
        <source>Acts on smart card</source>
        <translation>Gäller smartkort</translation>
    </message>
    <message>
        <source>Made profile</source>
        <translation>Skapad profil</translation>
    </message>
    <message>
        <source>Made smart card</source>
        <translation>Skapat smartkort</translation>
    </message>
    <message>
        <source>Data collection</source>
        <translation>Insamlade uppgifter</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>inget värde</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Fullständiga</translation>
    </message>
    <message>
        <source>Data collection flags</source>
        <translation>Flaggor för insamlade uppgifter</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Avdelning</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Chef</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobil</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmärkning</translation>
    </message>
    <message>
        <source>The account is disabled.</source>
        <translation>Kontot är inaktiverat.</translation>
    </message>
    <message>
        <source>objectGUID</source>
        <translation>objectGUID</translation>
    </message>
</context>
<context>
    <name>RequestHints</name>
    <message>
        <source>Worth a look</source>
        <extracomment>title of what an operator should know before they act on a request</extracomment>
        <translation>Värt en titt</translation>
    </message>
    <message>
        <source>Has waited long</source>
        <translation>Har väntat länge</translation>
    </message>
    <message numerus="yes">
        <source>%1, longer than %n day(s)</source>
        <extracomment>%1 is a duration such as 20 days</extracomment>
        <translation>
            <numerusform>%1, längre än %n dag</numerusform>
            <numerusform>%1, längre än %n dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent in more than once</source>
        <translation>Inskickad mer än en gång</translation>
    </message>
    <message numerus="yes">
        <source>%n more of this type wait for the same person and profile template.</source>
        <translation>
            <numerusform>%n till av den här typen väntar för samma person och profilmall.</numerusform>
            <numerusform>%n till av den här typen väntar för samma person och profilmall.</numerusform>
        </translation>
    </message>
    <message>
        <source>Smart card</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>Smartkort</translation>
    </message>
    <message>
        <source>The smart card is disabled already.</source>
        <translation>Smartkortet är redan inaktiverat.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>The profile is disabled already.</source>
        <translation>Profilen är redan inaktiverad.</translation>
    </message>
    <message>
        <source>It was retired by a request that was completed %1.</source>
        <translation>Återtaget genom en begäran som slutfördes %1.</translation>
    </message>
</context>
<context>
    <name>RequestIdInput</name>
    <message>
        <source>The standard input could not be read: %1</source>
        <translation>Standard in kunde inte läsas: %1</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2</source>
        <translation>”%1” kunde inte läsas: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) that begin with # hold an id and are left out</source>
        <translation>
            <numerusform>%n rad som börjar med # innehåller ett id och utelämnas</numerusform>
            <numerusform>%n rader som börjar med # innehåller ett id och utelämnas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request id(s)</source>
        <translation>
            <numerusform>%n begärans-id</numerusform>
            <numerusform>%n begärans-id</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestIdList</name>
    <message>
        <source>Line %1: no request id in “%2”</source>
        <translation>Rad %1: inget begärans-id i ”%2”</translation>
    </message>
    <message>
        <source>Line %1: %2 is named already</source>
        <translation>Rad %1: %2 är redan angivet</translation>
    </message>
    <message>
        <source>Line %1: %2 is on line %3 already</source>
        <translation>Rad %1: %2 står redan på rad %3</translation>
    </message>
    <message>
        <source>Line %1: the id of zeros names no request</source>
        <translation>Rad %1: id:t med bara nollor är ingen begäran</translation>
    </message>
</context>
<context>
    <name>RequestReader</name>
    <message>
        <source>No JSON object.</source>
        <translation>Inget JSON-objekt.</translation>
    </message>
    <message>
        <source>Text behind the object.</source>
        <translation>Text efter objektet.</translation>
    </message>
    <message>
        <source>Uuid is missing or is no GUID.</source>
        <translation>Uuid saknas eller är ingen GUID.</translation>
    </message>
    <message>
        <source>Status is missing or is no whole number.</source>
        <translation>Status saknas eller är inget heltal.</translation>
    </message>
</context>
<context>
    <name>RequestTexts</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is the type of a request, such as Unblock, and maybe for whom; %2 its profile template</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The account is disabled.</source>
        <translation>Kontot är inaktiverat.</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>what a name in the directory stands for, where it is no person</extracomment>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Dator</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <extracomment>%1 is the type of a request, such as Unblock, %2 the person whom it is for</extracomment>
        <translation>%1 för %2</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>mark beside the status of a request that a live refresh has brought</extracomment>
        <translation>ny</translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>mark beside the status of a request that a live refresh has changed</extracomment>
        <translation>ändrad</translation>
    </message>
    <message>
        <source>gone</source>
        <extracomment>mark beside the status of a request that the server does not list any more</extracomment>
        <translation>borta</translation>
    </message>
    <message>
        <source>New since you last looked.</source>
        <translation>Ny sedan du tittade senast.</translation>
    </message>
    <message>
        <source>Changed at the server since you last looked.</source>
        <translation>Ändrad på servern sedan du tittade senast.</translation>
    </message>
    <message>
        <source>The server does not list this request as open any more: it was decided or removed elsewhere. The row leaves the list once you have seen it.</source>
        <translation>Servern räknar inte längre den här begäran som öppen: den avgjordes eller togs bort någon annanstans. Raden lämnar listan när du har sett den.</translation>
    </message>
    <message>
        <source>In the queue</source>
        <extracomment>status of a row whose change waits to be sent</extracomment>
        <translation>I kö</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Skickar…</translation>
    </message>
    <message>
        <source>masked</source>
        <extracomment>stands for a comment, or what else people have written, while names are masked</extracomment>
        <translation>dold</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <extracomment>mark beside the status of a request that an earlier session has read</extracomment>
        <translation>obekräftad</translation>
    </message>
    <message>
        <source>Kept from an earlier session; the server has not confirmed it since. It can be read, and changed once it has been read anew.</source>
        <translation>Sparad från en tidigare session; servern har inte bekräftat den sedan dess. Den går att läsa, och att ändra när den har lästs på nytt.</translation>
    </message>
    <message>
        <source>abandoned</source>
        <extracomment>mark beside the status Failed, where the request was abandoned from this computer</extracomment>
        <translation>övergiven</translation>
    </message>
    <message>
        <source>It was abandoned from this computer, which the server calls failed.</source>
        <translation>Den övergavs från den här datorn; servern kallar det misslyckad.</translation>
    </message>
</context>
<context>
    <name>RunPause</name>
    <message>
        <source>Paused. Nothing more is sent until you resume.</source>
        <translation>Pausad. Inget mer skickas förrän du fortsätter.</translation>
    </message>
    <message numerus="yes">
        <source>Paused: %n request(s) in a row failed in the same way. %1</source>
        <extracomment>%n requests; %1 is a sentence that says how they failed</extracomment>
        <translation>
            <numerusform>Pausad: %n begäran misslyckades. %1</numerusform>
            <numerusform>Pausad: %n begäranden i rad misslyckades på samma sätt. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused: nothing is sent without a journal entry. %1 %2</source>
        <extracomment>%1 is a sentence that says what is wrong, %2 what to do</extracomment>
        <translation>Pausad: inget skickas utan att det står i loggen över åtgärder. %1 %2</translation>
    </message>
    <message>
        <source>Paused, and nothing is lost: %1 %2 Resume when you are signed in again.</source>
        <extracomment>%1 is a sentence that says what is wrong with the sign-in, %2 what to do</extracomment>
        <translation>Pausad, och inget går förlorat: %1 %2 Fortsätt när du är inloggad igen.</translation>
    </message>
    <message>
        <source>Paused: nothing more is sent. %1 %2</source>
        <extracomment>%1 is a sentence that says what is wrong with the server, %2 what to do</extracomment>
        <translation>Pausad: inget mer skickas. %1 %2</translation>
    </message>
</context>
<context>
    <name>SavedView</name>
    <message>
        <source>A view has no name.</source>
        <translation>En vy har inget namn.</translation>
    </message>
    <message>
        <source>The search of the view “%1” is too long.</source>
        <translation>Sökningen i vyn ”%1” är för lång.</translation>
    </message>
    <message>
        <source>The view “%1” shows a part of the queue that this version does not know: “%2”.</source>
        <translation>Vyn ”%1” visar ett urval som den här versionen inte känner till: ”%2”.</translation>
    </message>
</context>
<context>
    <name>SddlJson</name>
    <message>
        <source>The line is not valid JSON: %1</source>
        <translation>Raden är inte giltig JSON: %1</translation>
    </message>
    <message>
        <source>The line is neither a text nor an object with a text “sddl”</source>
        <translation>Raden är varken en text eller ett objekt med en text ”sddl”</translation>
    </message>
    <message>
        <source>“domain” is not a SID such as S-1-5-21-1-2-3</source>
        <translation>”domain” är inget SID som S-1-5-21-1-2-3</translation>
    </message>
    <message>
        <source>%1 stands for the domain that is not known</source>
        <translation>%1 står för domänen som inte är känd</translation>
    </message>
</context>
<context>
    <name>SecretError</name>
    <message>
        <source>This computer has no keyring in which a sign-in could be kept.</source>
        <translation>Den här datorn har ingen nyckelring där en inloggning kan sparas.</translation>
    </message>
    <message>
        <source>The keyring was not unlocked.</source>
        <translation>Nyckelringen låstes inte upp.</translation>
    </message>
    <message>
        <source>The keyring does not work.</source>
        <translation>Nyckelringen fungerar inte.</translation>
    </message>
    <message>
        <source>The sign-in is kept until this program ends.</source>
        <translation>Inloggningen behålls tills programmet avslutas.</translation>
    </message>
    <message>
        <source>Unlock the keyring and try again; until then the sign-in is kept until this program ends.</source>
        <translation>Lås upp nyckelringen och försök igen; till dess behålls inloggningen tills programmet avslutas.</translation>
    </message>
    <message>
        <source>The sign-in is kept until this program ends. Show the details to second line.</source>
        <translation>Inloggningen behålls tills programmet avslutas. Visa detaljerna för andra linjen.</translation>
    </message>
</context>
<context>
    <name>ServeCommand</name>
    <message>
        <source>Unexpected argument: %1</source>
        <translation>Oväntat argument: %1</translation>
    </message>
    <message>
        <source>Serves the API with made-up requests on this computer, for practice and for trying scripts. Ends with Ctrl+C.</source>
        <translation>Kör API:et med påhittade begäranden på den här datorn, för övning och för att prova skript. Avslutas med Ctrl+C.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Visa den här hjälpen.</translation>
    </message>
    <message>
        <source>Port to listen on; 0 takes a free one.</source>
        <translation>Port att lyssna på; 0 tar en ledig.</translation>
    </message>
    <message>
        <source>port</source>
        <translation>port</translation>
    </message>
    <message>
        <source>Number of requests to make up.</source>
        <translation>Antal begäranden att hitta på.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>tal</translation>
    </message>
    <message>
        <source>The same seed makes up the same requests.</source>
        <translation>Samma frö ger samma begäranden.</translation>
    </message>
    <message>
        <source>Serve the requests in this JSON file instead.</source>
        <translation>Använd begärandena i den här JSON-filen i stället.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fil</translation>
    </message>
    <message>
        <source>Bytes a second for lists; 0 for no limit.</source>
        <translation>Byte per sekund för listor; 0 för ingen gräns.</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>byte</translation>
    </message>
    <message>
        <source>Answer to changing a decided request: &quot;error&quot; or &quot;idempotent&quot;.</source>
        <translation>Svar på ändring av en avgjord begäran: &quot;error&quot; eller &quot;idempotent&quot;.</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>svar</translation>
    </message>
    <message>
        <source>--final must be &quot;error&quot; or &quot;idempotent&quot;.</source>
        <translation>--final måste vara &quot;error&quot; eller &quot;idempotent&quot;.</translation>
    </message>
    <message>
        <source>--%1 must be a whole number from %2 to %3.</source>
        <translation>--%1 måste vara ett heltal från %2 till %3.</translation>
    </message>
    <message>
        <source>What goes wrong when, as a JSON array of rules. &quot;fault&quot; is one of %1.</source>
        <translation>Vad som går fel och när, som en JSON-lista med regler. &quot;fault&quot; är något av %1.</translation>
    </message>
    <message>
        <source>Milliseconds by which every answer is late.</source>
        <translation>Millisekunder som varje svar är försenat.</translation>
    </message>
    <message>
        <source>This build has no practice server.</source>
        <translation>Den här versionen har ingen övningsserver.</translation>
    </message>
</context>
<context>
    <name>ServerChoice</name>
    <message>
        <source>There is a server named “%1” already. Give this one another name.</source>
        <translation>Det finns redan en server som heter ”%1”. Ge den här ett annat namn.</translation>
    </message>
</context>
<context>
    <name>ServerProfile</name>
    <message>
        <source>Enter the server&apos;s address.</source>
        <translation>Ange serverns adress.</translation>
    </message>
    <message>
        <source>“%1” is no address of a server.</source>
        <translation>”%1” är ingen serveradress.</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>Adressen måste börja med https://.</translation>
    </message>
    <message>
        <source>Without https, passwords and names would cross the network readable.</source>
        <translation>Utan https skulle lösenord och namn gå läsbara över nätverket.</translation>
    </message>
    <message>
        <source>Leave user name and password out of the address.</source>
        <translation>Ta bort användarnamn och lösenord ur adressen.</translation>
    </message>
    <message>
        <source>Production</source>
        <extracomment>environment of a server</extracomment>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>environment of a server</extracomment>
        <translation>Test</translation>
    </message>
    <message>
        <source>Practice</source>
        <extracomment>environment of a server: nothing there is real</extracomment>
        <translation>Övning</translation>
    </message>
    <message>
        <source>Practice server</source>
        <translation>Övningsserver</translation>
    </message>
    <message>
        <source>This has characters that cannot be seen.</source>
        <translation>Det här innehåller tecken som inte syns.</translation>
    </message>
    <message numerus="yes">
        <source>Use at most %n characters.</source>
        <translation>
            <numerusform>Använd högst %n tecken.</numerusform>
            <numerusform>Använd högst %n tecken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write {id} where the request&apos;s id belongs.</source>
        <translation>Skriv {id} där begärans id ska stå.</translation>
    </message>
    <message>
        <source>This is no address of a page: it must begin with https://.</source>
        <translation>Det här är ingen adress till en sida: den måste börja med https://.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Det finns ingen sådan fil.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Filen kan inte läsas: %1</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>Filen är för stor.</translation>
    </message>
    <message>
        <source>The file holds no certificate in PEM form (it would begin with -----BEGIN CERTIFICATE-----).</source>
        <translation>Filen innehåller inget certifikat i PEM-format (det skulle börja med -----BEGIN CERTIFICATE-----).</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Ange ett namn.</translation>
    </message>
    <message>
        <source>Write the colour as # and six digits or letters from A to F: #0057B8.</source>
        <translation>Skriv färgen som # och sex siffror eller bokstäver från A till F: #0057B8.</translation>
    </message>
    <message>
        <source>The time-out must be from 1 to %1 seconds.</source>
        <translation>Tidsgränsen måste vara från 1 till %1 sekunder.</translation>
    </message>
    <message>
        <source>Write the proxy as host:port, such as proxy.contoso.com:8080.</source>
        <translation>Skriv proxyn som värd:port, till exempel proxy.contoso.com:8080.</translation>
    </message>
    <message>
        <source>“%1” is no host. Write hosts such as mim.contoso.com, or *.contoso.com for all below it.</source>
        <translation>”%1” är ingen värd. Skriv värdar som mim.contoso.com, eller *.contoso.com för alla under den.</translation>
    </message>
    <message>
        <source>No sign-in</source>
        <extracomment>way to sign in at a server: it asks for nothing</extracomment>
        <translation>Ingen inloggning</translation>
    </message>
    <message>
        <source>Windows ticket</source>
        <extracomment>way to sign in at a server: with the Kerberos ticket</extracomment>
        <translation>Windows-biljett</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>way to sign in at a server</extracomment>
        <translation>Lösenord</translation>
    </message>
    <message>
        <source>AD FS in the browser</source>
        <extracomment>way to sign in at a server</extracomment>
        <translation>AD FS i webbläsaren</translation>
    </message>
</context>
<context>
    <name>SetStatusArguments</name>
    <message>
        <source>“set-status” takes Completed, Canceled or Abandoned, and request ids.</source>
        <translation>”set-status” tar Completed, Canceled eller Abandoned, och begärans-id.</translation>
    </message>
    <message>
        <source>The reason has %1 characters; %2 are allowed.</source>
        <translation>Orsaken har %1 tecken; %2 är tillåtna.</translation>
    </message>
    <message>
        <source>“%1” is no request id. Nothing was sent.</source>
        <translation>”%1” är inget begärans-id. Inget skickades.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Inget skickades.</translation>
    </message>
    <message>
        <source>There is no request id in the input.</source>
        <translation>Det finns inget begärans-id i indata.</translation>
    </message>
    <message>
        <source>Name at least one request id.</source>
        <translation>Ange minst ett begärans-id.</translation>
    </message>
</context>
<context>
    <name>ShiftSummary</name>
    <message>
        <source>What has changed at %1</source>
        <extracomment>title of a text for whoever takes over; %1 is a server with its environment</extracomment>
        <translation>Vad som har hänt på %1</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <extracomment>a span of time; %1 and %2 are dates and times</extracomment>
        <translation>Från %1 till %2</translation>
    </message>
    <message>
        <source>Written by %1</source>
        <extracomment>%1 is who works here</extracomment>
        <translation>Skrivet av %1</translation>
    </message>
    <message numerus="yes">
        <source>Sent in: %Ln request(s)</source>
        <translation>
            <numerusform>Inskickat: %Ln begäran</numerusform>
            <numerusform>Inskickat: %Ln begäranden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent in and still waiting: %Ln request(s)</source>
        <translation>
            <numerusform>Inskickat och väntar fortfarande: %Ln begäran</numerusform>
            <numerusform>Inskickat och väntar fortfarande: %Ln begäranden</numerusform>
        </translation>
    </message>
    <message>
        <source>Decided: not known, since decided requests have not been read</source>
        <translation>Avgjort: okänt, eftersom avgjorda begäranden inte har lästs</translation>
    </message>
    <message numerus="yes">
        <source>Completed at that time: %Ln request(s)</source>
        <translation>
            <numerusform>Slutfört under tiden: %Ln begäran</numerusform>
            <numerusform>Slutfört under tiden: %Ln begäranden</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed from this computer: %1</source>
        <translation>Ändrat från den här datorn: %1</translation>
    </message>
    <message>
        <source>no outcome yet</source>
        <translation>inget utfall än</translation>
    </message>
    <message>
        <source>To be looked at: %1, %2 (%3)</source>
        <extracomment>a change whose outcome nobody knows; %1 is a verb such as Complete, %2 what it was done to, %3 an id</extracomment>
        <translation>Att titta på: %1, %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>Changed from this computer: %Ln request(s)</source>
        <translation>
            <numerusform>Ändrat från den här datorn: %Ln begäran</numerusform>
            <numerusform>Ändrat från den här datorn: %Ln begäranden</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting: not known, since the open requests have not been read</source>
        <translation>Väntar: okänt, eftersom de öppna begärandena inte har lästs</translation>
    </message>
    <message numerus="yes">
        <source>Waiting, as read %1: %Ln request(s)</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>
            <numerusform>Väntar, läst %1: %Ln begäran</numerusform>
            <numerusform>Väntar, läst %1: %Ln begäranden</numerusform>
        </translation>
    </message>
    <message>
        <source>The oldest has waited for %1</source>
        <extracomment>%1 is a duration such as 31 days</extracomment>
        <translation>Den äldsta har väntat i %1</translation>
    </message>
    <message>
        <source>Worth a look: %1: %2</source>
        <extracomment>%1 is what is worth a look, such as &quot;older than 14 days&quot;, %2 a number</extracomment>
        <translation>Värt en titt: %1: %2</translation>
    </message>
    <message>
        <source>Sent in: not known, since the open requests have not been read</source>
        <translation>Inskickat: okänt, eftersom de öppna begärandena inte har lästs</translation>
    </message>
</context>
<context>
    <name>Sigill::AboutSheet</name>
    <message>
        <source>About Sigill</source>
        <translation>Om Sigill</translation>
    </message>
    <message>
        <source>A console for the requests of Microsoft Identity Manager Certificate Management.

Free software under the GNU General Public License, version 3; what is Sigill&apos;s own also under later versions. It comes with no warranty.</source>
        <translation>En konsol för begäranden i Microsoft Identity Manager Certificate Management.

Fri programvara enligt GNU General Public License, version 3; det som är Sigills eget även enligt senare versioner. Den levereras utan garanti.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotek</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licens</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>column: what a library is used for</extracomment>
        <translation>Bibliotek</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Används till</translation>
    </message>
    <message>
        <source>&amp;Copy version</source>
        <extracomment>button: copies the version for second line</extracomment>
        <translation>&amp;Kopiera version</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;täng</translation>
    </message>
</context>
<context>
    <name>Sigill::AccessCommand</name>
    <message>
        <source>Granted: %1</source>
        <translation>Beviljas: %1</translation>
    </message>
    <message>
        <source>Cannot be told: %1</source>
        <translation>Går inte att avgöra: %1</translation>
    </message>
    <message>
        <source>There is no access list: everyone has full access.</source>
        <translation>Det finns ingen åtkomstlista: alla har full åtkomst.</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>whether a right is granted</extracomment>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <extracomment>whether a right is granted</extracomment>
        <translation>går inte att avgöra</translation>
    </message>
    <message>
        <source>no entry for this caller</source>
        <translation>ingen post för den här anroparen</translation>
    </message>
    <message>
        <source>the caller is the owner</source>
        <translation>anroparen är ägaren</translation>
    </message>
    <message>
        <source>there is no access list</source>
        <translation>det finns ingen åtkomstlista</translation>
    </message>
    <message>
        <source>a privilege of the caller</source>
        <translation>ett privilegium hos anroparen</translation>
    </message>
    <message>
        <source>entry %1: %2</source>
        <translation>post %1: %2</translation>
    </message>
</context>
<context>
    <name>Sigill::AccessMask</name>
    <message>
        <source>No space may stand here in the rights</source>
        <translation>Här i rättigheterna får det inte stå något blanksteg</translation>
    </message>
    <message>
        <source>“%1” is no number</source>
        <translation>”%1” är inget tal</translation>
    </message>
    <message>
        <source>“%1” is no access right; expected letters such as RC, or a number</source>
        <translation>”%1” är ingen åtkomsträttighet; här väntades bokstäver som RC, eller ett tal</translation>
    </message>
</context>
<context>
    <name>Sigill::AccessPage</name>
    <message>
        <source>Access control entries</source>
        <translation>Åtkomstposter</translation>
    </message>
    <message>
        <source>Security descriptor (SDDL)</source>
        <translation>Säkerhetsbeskrivning (SDDL)</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Ägare: %1</translation>
    </message>
    <message>
        <source>The security descriptor is long; it is being read…</source>
        <translation>Säkerhetsbeskrivningen är lång; den läses…</translation>
    </message>
    <message>
        <source>An estimate only: no action is locked because of it.</source>
        <translation>Bara en uppskattning: ingen åtgärd låses på grund av den.</translation>
    </message>
    <message>
        <source>Who may do what</source>
        <translation>Vem får göra vad</translation>
    </message>
    <message>
        <source>Entries in order</source>
        <translation>Poster i ordning</translation>
    </message>
    <message>
        <source>Ways to show the access</source>
        <translation>Sätt att visa åtkomsten</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>button that opens a menu</extracomment>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>As &amp;text</source>
        <translation>Som &amp;text</translation>
    </message>
    <message>
        <source>As &amp;SDDL</source>
        <translation>Som &amp;SDDL</translation>
    </message>
    <message>
        <source>As t&amp;able</source>
        <translation>Som t&amp;abell</translation>
    </message>
    <message>
        <source>My groups…</source>
        <translation>Mina grupper…</translation>
    </message>
    <message>
        <source>The server sent no security descriptor.</source>
        <translation>Servern skickade ingen säkerhetsbeskrivning.</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>Grupp: %1</translation>
    </message>
</context>
<context>
    <name>Sigill::AceReader</name>
    <message>
        <source>The entry ends after field %1 of 6</source>
        <translation>Posten slutar efter fält %1 av 6</translation>
    </message>
    <message>
        <source>Only an object entry has a GUID</source>
        <translation>Bara en objektpost har en GUID</translation>
    </message>
    <message>
        <source>A resource attribute must name Everyone (WD)</source>
        <translation>Ett resursattribut måste ange Alla (WD)</translation>
    </message>
    <message>
        <source>This type of entry has six fields only</source>
        <translation>Den här posttypen har bara sex fält</translation>
    </message>
    <message>
        <source>The entry has no end</source>
        <translation>Posten har inget slut</translation>
    </message>
    <message>
        <source>Expected a semicolon after field %1 of 6</source>
        <translation>Här väntades ett semikolon efter fält %1 av 6</translation>
    </message>
    <message>
        <source>“%1” is no type of an entry; expected letters such as A or D</source>
        <translation>”%1” är ingen posttyp; här väntades bokstäver som A eller D</translation>
    </message>
    <message>
        <source>“%1” is no flag of an entry; expected letters such as ID</source>
        <translation>”%1” är ingen postflagga; här väntades bokstäver som ID</translation>
    </message>
    <message>
        <source>“%1” is no GUID; expected 8-4-4-4-12 hexadecimal digits</source>
        <translation>”%1” är ingen GUID; här väntades 8-4-4-4-12 hexadecimala siffror</translation>
    </message>
    <message>
        <source>Expected the closing parenthesis of the entry</source>
        <translation>Här väntades postens avslutande parentes</translation>
    </message>
    <message>
        <source>The attribute of the entry is missing</source>
        <translation>Postens attribut saknas</translation>
    </message>
    <message>
        <source>The condition of the entry is missing</source>
        <translation>Postens villkor saknas</translation>
    </message>
</context>
<context>
    <name>Sigill::BarTable</name>
    <message>
        <source>Number</source>
        <extracomment>column title; how many requests</extracomment>
        <translation>Antal</translation>
    </message>
</context>
<context>
    <name>Sigill::CallerSheet</name>
    <message>
        <source>Your account and groups</source>
        <translation>Ditt konto och dina grupper</translation>
    </message>
    <message>
        <source>SIDs of your account and groups</source>
        <translation>SID för ditt konto och dina grupper</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Tillbaka</translation>
    </message>
    <message>
        <source>For&amp;get mine</source>
        <translation>&amp;Glöm mina</translation>
    </message>
    <message>
        <source>&amp;Use these</source>
        <translation>Använd &amp;dessa</translation>
    </message>
    <message numerus="yes">
        <source>%n SIDs found</source>
        <translation>
            <numerusform>%n SID hittades</numerusform>
            <numerusform>%n SID hittades</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste the SIDs of your account and your groups, for example what “whoami /user” and “whoami /groups” print. They stay in this program&apos;s memory until it is closed, and only help to estimate what you may do. Groups of this computer (S-1-5-32-…) may be others on the server.</source>
        <translation>Klistra in SID för ditt konto och dina grupper, till exempel det som ”whoami /user” och ”whoami /groups” skriver ut. De finns kvar i programmets minne tills det stängs och hjälper bara till att uppskatta vad du får göra. Datorns egna grupper (S-1-5-32-…) kan vara andra på servern.</translation>
    </message>
    <message>
        <source>Your account and groups are not known.</source>
        <translation>Ditt konto och dina grupper är inte kända.</translation>
    </message>
    <message>
        <source>The SIDs that you pasted are used.</source>
        <translation>De SID:er du klistrade in används.</translation>
    </message>
    <message numerus="yes">
        <source>From the directory: %1, in %n group(s). Groups of other domains, and of the server itself, are not among them.</source>
        <extracomment>%1 is the operator&apos;s own account; the number is of its groups</extracomment>
        <translation>
            <numerusform>Från katalogen: %1, i %n grupp. Grupper i andra domäner och på servern själv är inte med.</numerusform>
            <numerusform>Från katalogen: %1, i %n grupper. Grupper i andra domäner och på servern själv är inte med.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sigill::CardPage</name>
    <message>
        <source>Which card and profile this request touches could not be read.</source>
        <translation>Det gick inte att läsa vilket kort och vilken profil begäran berör.</translation>
    </message>
    <message>
        <source>This request touches no card and no profile.</source>
        <translation>Begäran berör inget kort och ingen profil.</translation>
    </message>
    <message>
        <source>What it makes is shown here once the server has made it.</source>
        <translation>Det som begäran skapar visas här när servern har skapat det.</translation>
    </message>
    <message>
        <source>Card, profile and certificates</source>
        <translation>Kort, profil och certifikat</translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>button: ask the server for the card, profile and certificates once more</extracomment>
        <translation>Läs igen</translation>
    </message>
</context>
<context>
    <name>Sigill::ChangeFlow</name>
    <message numerus="yes">
        <source>%n not done.</source>
        <translation>
            <numerusform>%n blev inte klar.</numerusform>
            <numerusform>%n blev inte klara.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the outcomes</source>
        <translation>Visa utfallen</translation>
    </message>
    <message>
        <source>Changes are still being sent.</source>
        <translation>Ändringar skickas fortfarande.</translation>
    </message>
    <message>
        <source>Show the progress</source>
        <translation>Visa förloppet</translation>
    </message>
    <message>
        <source>Nothing was sent, because it could not be written down first. %1 %2</source>
        <extracomment>%1 says what is wrong with the journal, %2 what to do</extracomment>
        <translation>Inget skickades, eftersom det inte kunde skrivas upp först. %1 %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>One change was not begun, because another one asked first.</source>
        <translation>En ändring påbörjades inte, eftersom en annan frågade först.</translation>
    </message>
    <message>
        <source>Wait until the changes that are under way have ended.</source>
        <translation>Vänta tills ändringarna som är på väg är avslutade.</translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln outcome(s) are too many to print: copy them as a table.</source>
        <translation>
            <numerusform>Mer än %Ln utfall är för många att skriva ut: kopiera dem som en tabell.</numerusform>
            <numerusform>Fler än %Ln utfall är för många att skriva ut: kopiera dem som en tabell.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sigill::ClosingFlow</name>
    <message>
        <source>The program closes when the server has answered.</source>
        <translation>Programmet stängs när servern har svarat.</translation>
    </message>
    <message>
        <source>Nothing more is sent. The program closes when the server has answered what is under way.</source>
        <translation>Inget mer skickas. Programmet stängs när servern har svarat på det som är på väg.</translation>
    </message>
    <message numerus="yes">
        <source>%n outcome(s) are not in the journal yet. The program closes when they are.</source>
        <translation>
            <numerusform>%n utfall står inte i loggen över åtgärder än. Programmet stängs när det gör det.</numerusform>
            <numerusform>%n utfall står inte i loggen över åtgärder än. Programmet stängs när de gör det.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Stäng ändå</translation>
    </message>
    <message>
        <source>The program is still open, since something was not done. Look at it, and close the window again.</source>
        <translation>Programmet är fortfarande öppet, eftersom något inte blev gjort. Se över det och stäng fönstret igen.</translation>
    </message>
</context>
<context>
    <name>Sigill::ConditionReader</name>
    <message>
        <source>Expected an opening parenthesis</source>
        <translation>Här väntades en inledande parentes</translation>
    </message>
    <message>
        <source>The parenthesis that opens here is never closed</source>
        <translation>Parentesen som öppnas här stängs aldrig</translation>
    </message>
    <message>
        <source>Expected &amp;&amp;, || or a closing parenthesis</source>
        <translation>Här väntades &amp;&amp;, || eller en avslutande parentes</translation>
    </message>
    <message>
        <source>“%1” is no operator</source>
        <translation>”%1” är ingen operator</translation>
    </message>
    <message>
        <source>Expected an attribute such as @User.Title, or a test</source>
        <translation>Här väntades ett attribut som @User.Title, eller ett test</translation>
    </message>
    <message>
        <source>The name of an attribute is missing</source>
        <translation>Ett attributs namn saknas</translation>
    </message>
    <message>
        <source>Four hexadecimal digits must follow a % in a name</source>
        <translation>Fyra hexadecimala siffror måste följa efter ett % i ett namn</translation>
    </message>
    <message>
        <source>Expected @User., @Device. or @Resource.</source>
        <translation>Här väntades @User., @Device. eller @Resource.</translation>
    </message>
    <message>
        <source>Expected a closing parenthesis</source>
        <translation>Här väntades en avslutande parentes</translation>
    </message>
    <message>
        <source>Expected SID(...) or a list in braces</source>
        <translation>Här väntades SID(...) eller en lista inom klammerparenteser</translation>
    </message>
    <message>
        <source>Expected a number, &quot;text&quot;, #octets, SID(...), a list in braces or an attribute such as @User.Title</source>
        <translation>Här väntades ett tal, &quot;text&quot;, #oktetter, SID(...), en lista inom klammerparenteser eller ett attribut som @User.Title</translation>
    </message>
    <message>
        <source>The list that starts here has no end</source>
        <translation>Listan som börjar här har inget slut</translation>
    </message>
    <message>
        <source>Expected a comma or a closing brace</source>
        <translation>Här väntades ett komma eller en avslutande klammerparentes</translation>
    </message>
    <message>
        <source>A parenthesis must follow SID</source>
        <translation>En parentes måste följa efter SID</translation>
    </message>
    <message>
        <source>The condition is nested too deeply</source>
        <translation>Villkoret är nästlat för djupt</translation>
    </message>
    <message>
        <source>A parenthesis must follow the exclamation mark</source>
        <translation>En parentes måste följa efter utropstecknet</translation>
    </message>
</context>
<context>
    <name>Sigill::ConfirmSheet</name>
    <message>
        <source>Reason</source>
        <translation>Orsak</translation>
    </message>
    <message numerus="yes">
        <source>I have checked the &amp;selection (%n not shown by the filter)</source>
        <translation>
            <numerusform>Jag har kontrollerat &amp;urvalet (%n döljs av filtret)</numerusform>
            <numerusform>Jag har kontrollerat &amp;urvalet (%n döljs av filtret)</numerusform>
        </translation>
    </message>
    <message>
        <source>I have checked the &amp;selection</source>
        <translation>Jag har kontrollerat &amp;urvalet</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Keep request(s)</source>
        <translation>
            <numerusform>Behå&amp;ll begäran</numerusform>
            <numerusform>Behå&amp;ll begärandena</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests of this action</source>
        <translation>Begäranden som åtgärden gäller</translation>
    </message>
    <message>
        <source>Probably refused; sent unless unticked</source>
        <translation>Avvisas troligen av servern; skickas om du inte kryssar ur</translation>
    </message>
    <message>
        <source>Will be sent</source>
        <translation>Skickas</translation>
    </message>
    <message>
        <source>Will be skipped</source>
        <translation>Hoppas över</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the title of a group, %2 how many requests are in it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 på %2</translation>
    </message>
    <message>
        <source>Reas&amp;on (optional)</source>
        <translation>&amp;Orsak (valfri)</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s journal and in ticket text. The server does not store it.</source>
        <translation>Sparas i den här datorns logg över åtgärder och i ärendetext. Servern lagrar den inte.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Förlopp</translation>
    </message>
    <message>
        <source>No journal is kept of this: %1 What becomes of the requests is forgotten when the program ends.</source>
        <extracomment>%1 says what is wrong with the journal</extracomment>
        <translation>Det här skrivs inte upp i någon logg: %1 Vad det blir av begärandena är glömt när programmet avslutas.</translation>
    </message>
    <message>
        <source>Reading the requests again…</source>
        <translation>Läser begärandena igen…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) left out: they are from an earlier session, and the server has not confirmed them since.</source>
        <translation>
            <numerusform>%Ln begäran utelämnades: den är från en tidigare session, och servern har inte bekräftat den sedan dess.</numerusform>
            <numerusform>%Ln begäranden utelämnades: de är från en tidigare session, och servern har inte bekräftat dem sedan dess.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sigill::ConnectionTestSheet</name>
    <message>
        <source>Connection test</source>
        <translation>Anslutningstest</translation>
    </message>
    <message>
        <source>Step</source>
        <extracomment>columns of a test of the connection: what was tried, how it went, what was seen</extracomment>
        <translation>Steg</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Vad som syntes</translation>
    </message>
    <message>
        <source>Steps of the test</source>
        <translation>Testets steg</translation>
    </message>
    <message>
        <source>Details of the step</source>
        <translation>Stegets detaljer</translation>
    </message>
    <message>
        <source>No details of this step</source>
        <extracomment>in the place of details</extracomment>
        <translation>Inga detaljer om det här steget</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>&amp;Kopiera allt</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;täng</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <extracomment>button that ends a test, and one that begins it anew</extracomment>
        <translation>&amp;Stoppa</translation>
    </message>
    <message>
        <source>Run &amp;again</source>
        <translation>Kör &amp;igen</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <extracomment>over the details of one step of a test; %1 is its title</extracomment>
        <translation>Detaljer: %1</translation>
    </message>
</context>
<context>
    <name>Sigill::Console</name>
    <message>
        <source>The output can no longer be written.</source>
        <translation>Utdata kan inte längre skrivas.</translation>
    </message>
</context>
<context>
    <name>Sigill::CopyMenu</name>
    <message>
        <source>As te&amp;xt</source>
        <translation>Som te&amp;xt</translation>
    </message>
    <message>
        <source>As a ta&amp;ble for a spreadsheet</source>
        <translation>Som ta&amp;bell för kalkylprogram</translation>
    </message>
    <message>
        <source>As ticket text in E&amp;nglish</source>
        <extracomment>the text about requests for the helpdesk&apos;s ticket system</extracomment>
        <translation>Som ärendetext på e&amp;ngelska</translation>
    </message>
    <message>
        <source>As ticket text in S&amp;wedish</source>
        <translation>Som ärendetext på s&amp;venska</translation>
    </message>
    <message>
        <source>Cop&amp;y as</source>
        <extracomment>menu; followed by text, table, ticket text</extracomment>
        <translation>Kopiera s&amp;om</translation>
    </message>
</context>
<context>
    <name>Sigill::DescriptorCommand</name>
    <message>
        <source>The standard input could not be read.</source>
        <translation>Standard in kunde inte läsas.</translation>
    </message>
    <message>
        <source>Line %1:</source>
        <translation>Rad %1:</translation>
    </message>
    <message>
        <source>This is not UTF-8.</source>
        <translation>Det här är inte UTF-8.</translation>
    </message>
    <message>
        <source>The line has more than %1 bytes</source>
        <translation>Raden har mer än %1 byte</translation>
    </message>
</context>
<context>
    <name>Sigill::DetailsPane</name>
    <message>
        <source>Request details</source>
        <translation>Begärans detaljer</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Översikt</translation>
    </message>
    <message>
        <source>Access</source>
        <extracomment>tab: who may do what with a request</extracomment>
        <translation>Åtkomst</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>tab: what this console did to a request</extracomment>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Raw</source>
        <extracomment>tab: the server&apos;s answer as it came</extracomment>
        <translation>Rådata</translation>
    </message>
    <message>
        <source>Card</source>
        <extracomment>tab: smart card, profile and certificates that a request touches</extracomment>
        <translation>Kort</translation>
    </message>
    <message>
        <source>Select one request at a time to read it here.</source>
        <translation>Markera en begäran i taget för att läsa den här.</translation>
    </message>
</context>
<context>
    <name>Sigill::DiagnosticsSheet</name>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostik</translation>
    </message>
    <message>
        <source>Facts</source>
        <extracomment>tab: what is known about program, server and connection</extracomment>
        <translation>Fakta</translation>
    </message>
    <message>
        <source>Recent log</source>
        <extracomment>tab: the last lines that the program wrote about its work</extracomment>
        <translation>Senaste logg</translation>
    </message>
    <message>
        <source>Nothing was logged yet.</source>
        <translation>Inget har loggats än.</translation>
    </message>
    <message>
        <source>&amp;Test connection…</source>
        <translation>&amp;Testa anslutningen…</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>&amp;Kopiera allt</translation>
    </message>
    <message>
        <source>&amp;Save support bundle…</source>
        <translation>Spara support&amp;paket…</translation>
    </message>
    <message>
        <source>One file for those who help you. Names of people and computers are replaced in it, and passwords are left out.</source>
        <extracomment>names, ids and computers in the file are replaced</extracomment>
        <translation>En fil för dem som hjälper dig. Namn på personer och datorer ersätts i den, och lösenord utelämnas.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Stäng</translation>
    </message>
    <message>
        <source>Save the support bundle</source>
        <translation>Spara supportpaketet</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Zip-filer (*.zip)</translation>
    </message>
    <message>
        <source>Saved as %1. Look through it before you send it: what people wrote in their own words may still tell of them.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>Sparat som %1. Titta igenom det innan du skickar det: det som någon har skrivit med egna ord kan ändå berätta om dem.</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Textfiler (*.txt)</translation>
    </message>
</context>
<context>
    <name>Sigill::DirectoryMessages</name>
    <message>
        <source>%1 Until it answers, people are shown by their ids. %2</source>
        <extracomment>%1 is a sentence on what is wrong with a directory, %2 what to do</extracomment>
        <translation>%1 Tills den svarar visas personer med sina id:n. %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
</context>
<context>
    <name>Sigill::EntryModel</name>
    <message>
        <source>No.</source>
        <extracomment>column title; the number of an access control entry</extracomment>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Effect</source>
        <extracomment>column title; allow or deny</extracomment>
        <translation>Verkan</translation>
    </message>
    <message>
        <source>Trustee</source>
        <extracomment>column title; whom an access control entry is about</extracomment>
        <translation>Gäller för</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rättigheter</translation>
    </message>
</context>
<context>
    <name>Sigill::EnvironmentBadge</name>
    <message>
        <source>Environment: %1</source>
        <translation>Miljö: %1</translation>
    </message>
    <message>
        <source>Practice server: nothing here is real</source>
        <translation>Övningsserver: inget här är på riktigt</translation>
    </message>
</context>
<context>
    <name>Sigill::ExportSheet</name>
    <message>
        <source>Export requests</source>
        <translation>Exportera begäranden</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabell (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>&amp;Requests</source>
        <translation>&amp;Begäranden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the list</source>
        <translation>
            <numerusform>%Ln i listan</numerusform>
            <numerusform>%Ln i listan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln markerad</numerusform>
            <numerusform>%Ln markerade</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Form</translation>
    </message>
    <message>
        <source>Table for spreadsheets (CSV)</source>
        <translation>Tabell för kalkylark (CSV)</translation>
    </message>
    <message>
        <source>As the server has it (JSON)</source>
        <translation>Som servern har det (JSON)</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Kolumner</translation>
    </message>
    <message>
        <source>As in the list</source>
        <translation>Som i listan</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>&amp;Separated by</source>
        <translation>&amp;Avgränsas med</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabb</translation>
    </message>
    <message>
        <source>Mark the file as &amp;Unicode, as spreadsheets expect</source>
        <translation>Märk filen som &amp;Unicode, som kalkylark väntar sig</translation>
    </message>
    <message>
        <source>The file holds names and comments of people. Only your account can read it; whoever gets it from you can as well.</source>
        <translation>Filen innehåller namn på personer och kommentarer. Bara ditt konto kan läsa den; den som får den av dig kan det också.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Tillbaka</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportera…</translation>
    </message>
</context>
<context>
    <name>Sigill::FactTree</name>
    <message>
        <source>No program is set up for this, so it was copied.</source>
        <translation>Inget program är inställt för detta, så det kopierades.</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Kopiera värde</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>menu item: rings somebody up</extracomment>
        <translation>Ring upp</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <extracomment>menu item: begins a mail to somebody</extracomment>
        <translation>Skriv e-post</translation>
    </message>
    <message>
        <source>Follow the link</source>
        <extracomment>menu item: goes where the link leads in this window, or does what it says</extracomment>
        <translation>Följ länken</translation>
    </message>
    <message>
        <source>Enter opens it</source>
        <extracomment>for a screen reader, at a telephone number, a mail address or another link</extracomment>
        <translation>Retur öppnar</translation>
    </message>
</context>
<context>
    <name>Sigill::FilterBar</name>
    <message>
        <source>The server has told no names of profile templates</source>
        <translation>Servern har inte berättat vad profilmallarna heter</translation>
    </message>
    <message>
        <source>Sent in by me, or for me</source>
        <translation>Inskickade av mig, eller för mig</translation>
    </message>
    <message>
        <source>New since I last looked</source>
        <translation>Nya sedan jag senast tittade</translation>
    </message>
    <message>
        <source>Changed since I last looked</source>
        <translation>Ändrade sedan jag senast tittade</translation>
    </message>
    <message>
        <source>Needs a directory that tells who you are.</source>
        <translation>Kräver en katalog som berättar vem du är.</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>Visa alla igen</translation>
    </message>
    <message>
        <source>Older than %1</source>
        <extracomment>filter; %1 is a duration such as 3 days</extracomment>
        <translation>Äldre än %1</translation>
    </message>
    <message>
        <source>Any</source>
        <extracomment>filter menu; takes away what was chosen in this menu</extracomment>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Show only %1</source>
        <extracomment>context menu; %1 is a column and a value, such as Type: Unblock</extracomment>
        <translation>Visa bara %1</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <extracomment>context menu; %1 is a column and a value, such as Type: Unblock</extracomment>
        <translation>Dölj %1</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>%1, in use</source>
        <extracomment>the state of a filter menu, for screen readers; %1 is its name</extracomment>
        <translation>%1, används</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>button; opens a menu of the types of requests to show</extracomment>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Template</source>
        <extracomment>button; opens a menu of the profile templates whose requests to show</extracomment>
        <translation>Mall</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>button; opens a menu of further filters</extracomment>
        <translation>Fler</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Bevakas</translation>
    </message>
    <message>
        <source>Sent in more than once</source>
        <translation>Inskickad mer än en gång</translation>
    </message>
</context>
<context>
    <name>Sigill::FirstStartPage</name>
    <message>
        <source>Welcome to Sigill</source>
        <translation>Välkommen till Sigill</translation>
    </message>
    <message>
        <source>Lan&amp;guage:</source>
        <translation>Språ&amp;k:</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>&amp;Address of your MIM CM server</source>
        <translation>Adressen till din &amp;MIM CM-server</translation>
    </message>
    <message>
        <source>With its virtual directory. Those who run the server know it.</source>
        <translation>Med virtuell katalog. De som sköter servern vet vilken den är.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Logga in</translation>
    </message>
    <message>
        <source>Sigill uses the Windows sign-in (Kerberos ticket) that you already have. Where that does not work, it says why and offers another way.</source>
        <translation>Sigill använder den Windows-inloggning (Kerberos-biljett) du redan har. Om det inte fungerar säger programmet varför och erbjuder ett annat sätt.</translation>
    </message>
    <message>
        <source>Work the list</source>
        <translation>Arbeta med listan</translation>
    </message>
    <message>
        <source>The requests that wait appear here. Choose one to read it, then complete, cancel or abandon it.</source>
        <translation>De begäranden som väntar visas här. Markera en för att läsa den, och slutför, annullera eller överge den sedan.</translation>
    </message>
    <message>
        <source>Address of your MIM CM server</source>
        <translation>Adressen till din MIM CM-server</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>Ans&amp;lut</translation>
    </message>
    <message>
        <source>&amp;More…</source>
        <extracomment>button: opens a form with more than the server&apos;s address</extracomment>
        <translation>M&amp;er…</translation>
    </message>
    <message>
        <source>Name the server, or say that it is a test server</source>
        <translation>Ge servern ett namn, eller ange att den är en testserver</translation>
    </message>
    <message>
        <source>No server at hand? Practise first: a practice server with invented requests opens in a window of its own. Nothing there is real.</source>
        <translation>Ingen server till hands? Öva först: en övningsserver med påhittade begäranden öppnas i ett eget fönster. Inget där är på riktigt.</translation>
    </message>
    <message>
        <source>&amp;Try with the practice server</source>
        <translation>&amp;Prova med övningsservern</translation>
    </message>
    <message>
        <source>Hel&amp;p: first steps</source>
        <translation>Hjälp: &amp;första stegen</translation>
    </message>
    <message>
        <source>The practice window could not be opened.</source>
        <translation>Övningsfönstret kunde inte öppnas.</translation>
    </message>
</context>
<context>
    <name>Sigill::GraceSheet</name>
    <message>
        <source>Do &amp;not close</source>
        <translation>Stäng i&amp;nte</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not sent yet</source>
        <translation>
            <numerusform>%n ändring är inte skickad än</numerusform>
            <numerusform>%n ändringar är inte skickade än</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send %n now and close</source>
        <translation>
            <numerusform>S&amp;kicka %n nu och stäng</numerusform>
            <numerusform>S&amp;kicka %n nu och stäng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Och %n till.</numerusform>
            <numerusform>Och %n till.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo %n and close</source>
        <extracomment>button: takes back the changes that were not sent yet</extracomment>
        <translation>
            <numerusform>Ån&amp;gra %n och stäng</numerusform>
            <numerusform>Ån&amp;gra %n och stäng</numerusform>
        </translation>
    </message>
    <message>
        <source>The countdown is stopped while you decide. The journal has nothing of it yet.</source>
        <translation>Nedräkningen står still medan du bestämmer dig. Inget av detta står i loggen över åtgärder än.</translation>
    </message>
</context>
<context>
    <name>Sigill::GraceStrip</name>
    <message>
        <source>Undo</source>
        <extracomment>button: takes the change back before it is sent</extracomment>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Takes the change back; nothing is sent (%1)</source>
        <translation>Tar tillbaka ändringen; inget skickas (%1)</translation>
    </message>
    <message>
        <source>Send now</source>
        <extracomment>button: ends the time in which a change can be taken back</extracomment>
        <translation>Skicka nu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <extracomment>further changes that can still be taken back</extracomment>
        <translation>
            <numerusform>Och %n till.</numerusform>
            <numerusform>Och %n till.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits for the changes that are under way</source>
        <extracomment>%1 is such as “Canceling in 4 s”, %2 names the request a change that is due</extracomment>
        <translation>Väntar på ändringarna som är på väg</translation>
    </message>
</context>
<context>
    <name>Sigill::HandOver</name>
    <message numerus="yes">
        <source>%Ln request(s) were written to %1.</source>
        <translation>
            <numerusform>%Ln begäran skrevs till %1.</numerusform>
            <numerusform>%Ln begäranden skrevs till %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln request(s) are too many to print: narrow the list, select some, or export them.</source>
        <translation>
            <numerusform>Fler än %Ln begäran är för mycket att skriva ut: begränsa listan, markera några eller exportera dem.</numerusform>
            <numerusform>Fler än %Ln begäranden är för mycket att skriva ut: begränsa listan, markera några eller exportera dem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln had left the list by then.</source>
        <translation>
            <numerusform>%Ln hade då lämnat listan.</numerusform>
            <numerusform>%Ln hade då lämnat listan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sigill::HelpSheet</name>
    <message>
        <source>Help</source>
        <translation>Hjälp</translation>
    </message>
    <message>
        <source>Search the help (Enter: next)</source>
        <translation>Sök i hjälpen (Retur: nästa)</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Sök i hjälpen</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Innehåll</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>button: the page that was read before</extracomment>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Forward</source>
        <extracomment>button: the page from which one went back</extracomment>
        <translation>Framåt</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;täng</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln sida</numerusform>
            <numerusform>%Ln sidor</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sigill::HistoryPage</name>
    <message>
        <source>When</source>
        <extracomment>column titles of the history of a request; By: the account and computer, Reason: the operator&apos;s own words</extracomment>
        <translation>När</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>What was done to the request from this computer</source>
        <translation>Vad som gjorts med begäran från den här datorn</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Läser…</translation>
    </message>
    <message>
        <source>Nothing was done to it since the program was started</source>
        <translation>Inget har gjorts med den sedan programmet startades</translation>
    </message>
    <message>
        <source>Nothing was done to it from this computer</source>
        <translation>Inget har gjorts med den från den här datorn</translation>
    </message>
</context>
<context>
    <name>Sigill::JournalCommand</name>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n åtgärd</numerusform>
            <numerusform>%n åtgärder</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was left behind.</source>
        <translation>Inget var kvar att reda ut.</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) removed</source>
        <translation>
            <numerusform>%n åtgärd borttagen</numerusform>
            <numerusform>%n åtgärder borttagna</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sigill::JournalExporter</name>
    <message>
        <source>The file %1 could not be written: %2</source>
        <extracomment>%1 is a path, %2 the system&apos;s words on what is wrong</extracomment>
        <translation>Filen %1 kunde inte skrivas: %2</translation>
    </message>
</context>
<context>
    <name>Sigill::JournalMessages</name>
    <message>
        <source>Show the journal</source>
        <translation>Visa loggen</translation>
    </message>
    <message numerus="yes">
        <source>%n outcome(s) could not be written to the journal; the program keeps them and tries again. %1 %2</source>
        <extracomment>%1 says what is wrong, %2 what to do</extracomment>
        <translation>
            <numerusform>%n utfall kunde inte skrivas i loggen över åtgärder; programmet behåller det och försöker igen. %1 %2</numerusform>
            <numerusform>%n utfall kunde inte skrivas i loggen över åtgärder; programmet behåller dem och försöker igen. %1 %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sigill::JournalModel</name>
    <message>
        <source>Request id</source>
        <translation>Begärans id</translation>
    </message>
    <message>
        <source>Correlation id</source>
        <translation>Korrelations-id</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Körning</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Begäran</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>column title; the account and the computer that did it</extracomment>
        <translation>Av</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>column title; the operator&apos;s own words</extracomment>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>For</source>
        <translation>För</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Inskickad av</translation>
    </message>
</context>
<context>
    <name>Sigill::JournalSheet</name>
    <message>
        <source>Journal of this computer</source>
        <translation>Den här datorns logg över åtgärder</translation>
    </message>
    <message>
        <source>Filter entries</source>
        <translation>Filtrera loggrader</translation>
    </message>
    <message>
        <source>Shows the entries in which every word occurs</source>
        <translation>Visar de loggrader där alla ord förekommer</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Tidsrymd</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Senaste 7 dagarna</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Senaste 30 dagarna</translation>
    </message>
    <message>
        <source>All the time</source>
        <extracomment>period: everything in the journal</extracomment>
        <translation>Hela tiden</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>Alla utfall</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <extracomment>entries whose outcome is not known, refused, unchanged, or that were not sent</extracomment>
        <translation>Behöver ses över</translation>
    </message>
    <message>
        <source>This &amp;server only</source>
        <translation>Bara den här s&amp;ervern</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportera…</translation>
    </message>
    <message>
        <source>Copy ro&amp;ws</source>
        <translation>Kopiera ra&amp;der</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Stäng</translation>
    </message>
    <message>
        <source>Finds out whether something in the journal was changed or removed</source>
        <translation>Tar reda på om något i loggen har ändrats eller tagits bort</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Försök i&amp;gen</translation>
    </message>
    <message>
        <source>Reading the journal…</source>
        <translation>Läser loggen…</translation>
    </message>
    <message>
        <source>No entry matches</source>
        <translation>Ingen loggrad passar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are hidden by the filter or by their outcome.</source>
        <translation>
            <numerusform>%Ln loggrad döljs av filtret eller av sitt utfall.</numerusform>
            <numerusform>%Ln loggrader döljs av filtret eller av sitt utfall.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show &amp;them all</source>
        <translation>Visa a&amp;lla</translation>
    </message>
    <message>
        <source>Nothing was done</source>
        <translation>Inget har gjorts</translation>
    </message>
    <message>
        <source>Choose a longer period, or all servers, to see more.</source>
        <translation>Välj en längre tidsrymd, eller alla servrar, för att se mer.</translation>
    </message>
    <message>
        <source>What is done with requests on this computer will be here.</source>
        <translation>Här kommer det som görs med begäranden på den här datorn att stå.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln loggrad</numerusform>
            <numerusform>%Ln loggrader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln entries</source>
        <extracomment>%1 is how many are shown</extracomment>
        <translation>
            <numerusform>%1 av %Ln loggrad</numerusform>
            <numerusform>%1 av %Ln loggrader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need attention</source>
        <translation>
            <numerusform>%Ln behöver ses över</numerusform>
            <numerusform>%Ln behöver ses över</numerusform>
        </translation>
    </message>
    <message>
        <source>older ones are not shown: choose a shorter period</source>
        <translation>äldre visas inte: välj en kortare tidsrymd</translation>
    </message>
    <message>
        <source>Checking…</source>
        <extracomment>button; finds out whether the journal is as it was written</extracomment>
        <translation>Kontrollerar…</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>&amp;Kontrollera</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Exportera loggen</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Tabell för kalkylprogram (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
</context>
<context>
    <name>Sigill::JournalTools</name>
    <message>
        <source>%1 Only what was done since the program was started is shown.</source>
        <extracomment>%1 is a sentence on why no journal can be kept</extracomment>
        <translation>%1 Bara det som gjorts sedan programmet startades visas.</translation>
    </message>
    <message numerus="yes">
        <source>The journal is whole: %Ln record(s), each as it was written.</source>
        <translation>
            <numerusform>Loggen är hel: %Ln post, som den skrevs.</numerusform>
            <numerusform>Loggen är hel: %Ln poster, alla som de skrevs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Record %1 of the journal is not as it was written. Do not rely on what stands there and later; tell second line.</source>
        <translation>Post %1 i loggen är inte som den skrevs. Lita inte på det som står där och senare; meddela andra linjen.</translation>
    </message>
    <message>
        <source>Records are missing from the journal, from number %1 on. Tell second line.</source>
        <translation>Poster saknas i loggen, från och med nummer %1. Meddela andra linjen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were written to %1.</source>
        <translation>
            <numerusform>%Ln loggrad skrevs till %1.</numerusform>
            <numerusform>%Ln loggrader skrevs till %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the filter hides is among them.</source>
        <translation>Det som filtret döljer är med.</translation>
    </message>
    <message>
        <source>The journal is not exported while names are masked.</source>
        <translation>Loggen över åtgärder exporteras inte medan namn är dolda.</translation>
    </message>
</context>
<context>
    <name>Sigill::JournalView</name>
    <message>
        <source>Entries of the journal</source>
        <translation>Loggrader</translation>
    </message>
    <message>
        <source>Everything known about the entry</source>
        <translation>Allt som är känt om loggraden</translation>
    </message>
    <message>
        <source>Choose an entry to see everything known about it.</source>
        <translation>Välj en loggrad för att se allt som är känt om den.</translation>
    </message>
</context>
<context>
    <name>Sigill::KeptMessages</name>
    <message>
        <source>A list from an earlier session is kept here. It is shown once %1 has signed in.</source>
        <extracomment>%1 is an account</extracomment>
        <translation>En lista från en tidigare session är sparad här. Den visas när %1 har loggat in.</translation>
    </message>
</context>
<context>
    <name>Sigill::LeftoverSettler</name>
    <message numerus="yes">
        <source>%n done</source>
        <extracomment>part of a list of counts</extracomment>
        <translation>
            <numerusform>%n klar</numerusform>
            <numerusform>%n klara</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed by someone else</source>
        <extracomment>part of a list of counts</extracomment>
        <translation>
            <numerusform>%n redan ändrad av någon annan</numerusform>
            <numerusform>%n redan ändrade av någon annan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still unknown</source>
        <extracomment>part of a list of counts</extracomment>
        <translation>
            <numerusform>%n fortfarande okänd</numerusform>
            <numerusform>%n fortfarande okända</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) of your last run: %1</source>
        <extracomment>%1 is a list of counts such as “2 done, 1 unchanged”</extracomment>
        <translation>
            <numerusform>%n åtgärd från din förra körning: %1</numerusform>
            <numerusform>%n åtgärder från din förra körning: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <extracomment>part of a list of counts</extracomment>
        <translation>
            <numerusform>%n oförändrad</numerusform>
            <numerusform>%n oförändrade</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sigill::ListCommand</name>
    <message>
        <source>Element %1 of the answer could not be read (%2): %3</source>
        <translation>Element %1 i svaret kunde inte läsas (%2): %3</translation>
    </message>
    <message>
        <source>no id</source>
        <translation>inget id</translation>
    </message>
    <message>
        <source>The list is not complete.</source>
        <translation>Listan är inte fullständig.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n begäran</numerusform>
            <numerusform>%n begäranden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more could not be read.</source>
        <translation>
            <numerusform>%n till kunde inte läsas.</numerusform>
            <numerusform>%n till kunde inte läsas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some names of people are not known: the search may have missed some.</source>
        <translation>Några namn på personer är inte kända: sökningen kan ha missat begäranden.</translation>
    </message>
    <message>
        <source>The profile templates could not be read: the search knows none by name.</source>
        <translation>Profilmallarna kunde inte läsas: sökningen känner ingen till namnet.</translation>
    </message>
    <message>
        <source>No directory tells who you are: nothing is known to be yours.</source>
        <translation>Ingen katalog berättar vem du är: det är inte känt vad som är ditt.</translation>
    </message>
</context>
<context>
    <name>Sigill::LoadMessages</name>
    <message>
        <source>The rows are from %1.</source>
        <translation>Raderna är från %1.</translation>
    </message>
    <message>
        <source>The list is not complete.</source>
        <translation>Listan är inte fullständig.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) in the server&apos;s answer could not be read and are not in the list.</source>
        <translation>
            <numerusform>%n begäran i serverns svar kunde inte läsas och finns inte i listan.</numerusform>
            <numerusform>%n begäranden i serverns svar kunde inte läsas och finns inte i listan.</numerusform>
        </translation>
    </message>
    <message>
        <source>The details show what the list told; a fresh read failed.</source>
        <translation>Detaljerna visar det som stod i listan; en ny läsning misslyckades.</translation>
    </message>
    <message>
        <source>Sign in with password…</source>
        <translation>Logga in med lösenord…</translation>
    </message>
    <message>
        <source>The rows are from %1, as an earlier session read them: they can be read, and changed once the server has answered.</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>Raderna är från %1, som en tidigare session läste dem: de går att läsa, och att ändra när servern har svarat.</translation>
    </message>
</context>
<context>
    <name>Sigill::LocalDataSheet</name>
    <message>
        <source>Not everything could be deleted.</source>
        <translation>Allt gick inte att ta bort.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) deleted.</source>
        <translation>
            <numerusform>%Ln fil togs bort.</numerusform>
            <numerusform>%Ln filer togs bort.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete local data</source>
        <translation>Ta bort lokala data</translation>
    </message>
    <message>
        <source>This is kept on this computer between starts, for you alone, and can be deleted. It is kept anew after the next start, unless you switch that off in the settings. What the server has is not touched.</source>
        <translation>Det här sparas på datorn mellan starterna, för dig ensam, och går att ta bort. Det sparas på nytt efter nästa start, om du inte stänger av det i inställningarna. Det som finns på servern berörs inte.</translation>
    </message>
    <message>
        <source>The journal of what was done from here is a record, and stays: %1 (%2). Its entries go by their age, as the settings say.</source>
        <extracomment>%1 is a path, %2 a size such as 1.2 MB</extracomment>
        <translation>Loggen över åtgärder härifrån är ett underlag och blir kvar: %1 (%2). Dess rader försvinner med åldern, som inställningarna säger.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Tillbaka</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Ta b&amp;ort</translation>
    </message>
</context>
<context>
    <name>Sigill::MainWindow</name>
    <message>
        <source>Actions</source>
        <translation>Åtgärder</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Begäranden</translation>
    </message>
    <message>
        <source>Sigill: %1 (%2)</source>
        <extracomment>title of the window; %1 is the name of a server, %2 its environment</extracomment>
        <translation>Sigill: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>Sigill::MessageBar</name>
    <message>
        <source>Details</source>
        <extracomment>button that unfolds the text for second line</extracomment>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Copy this message and its details</source>
        <translation>Kopiera meddelandet och dess detaljer</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Stäng meddelandet</translation>
    </message>
</context>
<context>
    <name>Sigill::ModeBand</name>
    <message>
        <source>Practice server: nothing here is real.</source>
        <translation>Övningsserver: inget här är på riktigt.</translation>
    </message>
    <message>
        <source>Names and comments are masked, here and in what is copied, printed or exported.</source>
        <translation>Namn och kommentarer är dolda, här och i det som kopieras, skrivs ut eller exporteras.</translation>
    </message>
</context>
<context>
    <name>Sigill::NewRequestNotice</name>
    <message numerus="yes">
        <source>%Ln new request(s)</source>
        <extracomment>of the list of requests</extracomment>
        <translation>
            <numerusform>%Ln ny begäran</numerusform>
            <numerusform>%Ln nya begäranden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sigill::OutcomeModel</name>
    <message>
        <source>Outcome</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Begäran</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>The server&apos;s words</source>
        <translation>Serverns egna ord</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>a request whose change has not been sent yet</extracomment>
        <translation>I kö</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>På väg</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>a line of copied text: %1 is an outcome, %2 a request in words, %3 its id</extracomment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a line of copied text: %1 is the title of a column, %2 what stands in it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Begärans id</translation>
    </message>
    <message>
        <source>the server&apos;s answer</source>
        <extracomment>how a change is known to be done: the answer to it says so</extracomment>
        <translation>serverns svar</translation>
    </message>
    <message>
        <source>a re-read</source>
        <extracomment>how a change is known to be done: the request was read again</extracomment>
        <translation>en omläsning</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <extracomment>column title; followed by &quot;the server&apos;s answer&quot; or &quot;a re-read&quot;</extracomment>
        <translation>Bekräftat av</translation>
    </message>
    <message>
        <source>Correlation id</source>
        <translation>Korrelations-id</translation>
    </message>
</context>
<context>
    <name>Sigill::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Översikt</translation>
    </message>
</context>
<context>
    <name>Sigill::PagePrinter</name>
    <message>
        <source>The printer reports an error: perhaps not all was printed.</source>
        <translation>Skrivaren rapporterar ett fel: kanske skrevs inte allt ut.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Spara som PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The pages are in %1.</source>
        <translation>Sidorna finns i %1.</translation>
    </message>
    <message>
        <source>The file %1 could not be written: %2</source>
        <translation>Filen %1 kunde inte skrivas: %2</translation>
    </message>
</context>
<context>
    <name>Sigill::PasswordFields</name>
    <message>
        <source>&amp;User name</source>
        <translation>Använ&amp;darnamn</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Användarnamn</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Lösenord</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Lösenord</translation>
    </message>
</context>
<context>
    <name>Sigill::PasteSheet</name>
    <message numerus="yes">
        <source>%n request(s) found.</source>
        <translation>
            <numerusform>%n begäran hittades.</numerusform>
            <numerusform>%n begäranden hittades.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) found nothing:</source>
        <translation>
            <numerusform>%n rad gav ingen träff:</numerusform>
            <numerusform>%n rader gav ingen träff:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… och %n till</numerusform>
            <numerusform>… och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2 – %3</source>
        <extracomment>%1 is the number of a line, %2 what stands there, %3 what is wrong</extracomment>
        <translation>Rad %1: %2 – %3</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Select %n request(s)</source>
        <translation>
            <numerusform>&amp;Markera %n begäran</numerusform>
            <numerusform>&amp;Markera %n begäranden</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>&amp;Markera</translation>
    </message>
    <message>
        <source>Select from a list</source>
        <translation>Markera från en lista</translation>
    </message>
    <message>
        <source>Paste lines from a ticket or a table. Request ids count wherever they stand; a line without one is looked up as the name, account or address of the person whom a request is for.</source>
        <translation>Klistra in rader från ett ärende eller en tabell. Id:n räknas var de än står; en rad utan id söks upp som namn, konto eller adress till den person som en begäran gäller.</translation>
    </message>
    <message>
        <source>Pasted list</source>
        <translation>Inklistrad lista</translation>
    </message>
    <message>
        <source>What found nothing</source>
        <translation>Det som inte hittade något</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Tillbaka</translation>
    </message>
</context>
<context>
    <name>Sigill::People</name>
    <message>
        <source>No directory is set up for this server, so there are no names.</source>
        <translation>Ingen katalog är angiven för servern, så det finns inga namn.</translation>
    </message>
    <message>
        <source>The directory gives no name for it.</source>
        <translation>Katalogen anger inget namn för det.</translation>
    </message>
    <message>
        <source>The name has not been looked up yet.</source>
        <translation>Namnet har inte slagits upp än.</translation>
    </message>
    <message>
        <source>The name is being looked up.</source>
        <translation>Namnet slås upp.</translation>
    </message>
    <message>
        <source>The name could not be looked up. It is tried again in a while.</source>
        <translation>Namnet kunde inte slås upp. Nytt försök görs om en stund.</translation>
    </message>
    <message>
        <source>%1 Since %2.</source>
        <extracomment>%1 is a sentence on what is wrong with a directory, %2 a time or a date and time</extracomment>
        <translation>%1 Sedan %2.</translation>
    </message>
    <message>
        <source>Of another domain, and not found in %1.</source>
        <extracomment>an account or group; %1 is one directory or more, such as contoso.com</extracomment>
        <translation>Tillhör en annan domän och finns inte i %1.</translation>
    </message>
    <message>
        <source>Not found in %1.</source>
        <extracomment>somebody of whom only an id is known; %1 is one directory or more, such as contoso.com</extracomment>
        <translation>Finns inte i %1.</translation>
    </message>
</context>
<context>
    <name>Sigill::PolicyMessages</name>
    <message>
        <source>Not everything in your organisation&apos;s policy counts as it was written.</source>
        <translation>En del i din organisations policy gäller inte så som det är skrivet.</translation>
    </message>
    <message numerus="yes">
        <source>The list was read just now. Your organisation lets it be read again in %Ln second(s).</source>
        <translation>
            <numerusform>Listan lästes nyss. Din organisation tillåter att den läses igen om %Ln sekund.</numerusform>
            <numerusform>Listan lästes nyss. Din organisation tillåter att den läses igen om %Ln sekunder.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sigill::PracticeServer</name>
    <message>
        <source>Cannot listen on port %1: %2.</source>
        <translation>Kan inte lyssna på port %1: %2.</translation>
    </message>
</context>
<context>
    <name>Sigill::PrincipalModel</name>
    <message>
        <source>Who</source>
        <extracomment>column title; an account or group</extracomment>
        <translation>Vem</translation>
    </message>
    <message>
        <source>May</source>
        <extracomment>column title; what somebody may do</extracomment>
        <translation>Får</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>column title; the numbers of the entries that decided it</extracomment>
        <translation>Genom</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ägare</translation>
    </message>
    <message>
        <source>on condition: %1</source>
        <translation>med villkor: %1</translation>
    </message>
    <message>
        <source>denied: %1</source>
        <translation>nekas: %1</translation>
    </message>
    <message>
        <source>Owner, %1</source>
        <extracomment>%1 is the name of an account or group, the owner</extracomment>
        <translation>Ägare, %1</translation>
    </message>
</context>
<context>
    <name>Sigill::ProfileDirectoriesForm</name>
    <message>
        <source>They tell who is behind the GUIDs and SIDs in requests, and are asked in this order, with your ticket.</source>
        <translation>De talar om vem som står bakom GUID och SID i begäranden, och tillfrågas i den här ordningen med din biljett.</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Kataloger</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Lägg till</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Ta b&amp;ort</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <extracomment>moves an entry of a list</extracomment>
        <translation>Flytta &amp;upp</translation>
    </message>
    <message>
        <source>Move d&amp;own</source>
        <extracomment>moves an entry of a list</extracomment>
        <translation>Flytta &amp;ned</translation>
    </message>
    <message>
        <source>&amp;DNS name of the domain</source>
        <translation>Domänens &amp;DNS-namn</translation>
    </message>
    <message>
        <source>S&amp;ID of the domain (optional)</source>
        <translation>Domänens S&amp;ID (valfritt)</translation>
    </message>
    <message>
        <source>Domain contro&amp;llers (optional)</source>
        <translation>Domänkont&amp;rollanter (valfria)</translation>
    </message>
    <message>
        <source>Without any, DNS is asked for them.</source>
        <translation>Om inga anges tillfrågas DNS.</translation>
    </message>
    <message>
        <source>Global catalog</source>
        <translation>Global katalog</translation>
    </message>
    <message>
        <source>As&amp;k it as well</source>
        <translation>&amp;Fråga den också</translation>
    </message>
    <message>
        <source>It knows people of the other domains in the forest.</source>
        <translation>Den känner till personer i skogens andra domäner.</translation>
    </message>
</context>
<context>
    <name>Sigill::ProfileEditor</name>
    <message>
        <source>There is a server profile named “%1” already.</source>
        <translation>Det finns redan en serverprofil som heter ”%1”.</translation>
    </message>
    <message>
        <source>Something here is not right yet</source>
        <extracomment>of a tab</extracomment>
        <translation>Något här stämmer inte än</translation>
    </message>
    <message>
        <source>Set by your organisation. It can be looked at here, not changed.</source>
        <translation>Bestämt av din organisation. Du kan titta på det här men inte ändra det.</translation>
    </message>
    <message>
        <source>General</source>
        <extracomment>tab of a server profile</extracomment>
        <translation>Allmänt</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <extracomment>tab of a server profile</extracomment>
        <translation>Inloggning</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>tab of a server profile</extracomment>
        <translation>Nätverk</translation>
    </message>
    <message>
        <source>Directories</source>
        <extracomment>tab of a server profile: who tells whose a SID is</extracomment>
        <translation>Kataloger</translation>
    </message>
</context>
<context>
    <name>Sigill::ProfileExchange</name>
    <message>
        <source>“%1”</source>
        <translation>”%1”</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln till</numerusform>
            <numerusform>%Ln till</numerusform>
        </translation>
    </message>
    <message>
        <source>Import server profiles</source>
        <translation>Importera serverprofiler</translation>
    </message>
    <message>
        <source>Server profiles (*.json)</source>
        <translation>Serverprofiler (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <source>Export server profiles</source>
        <translation>Exportera serverprofiler</translation>
    </message>
    <message numerus="yes">
        <source>%Ln server profile(s) were written to %1, without user names.</source>
        <translation>
            <numerusform>%Ln serverprofil skrevs till %1, utan användarnamn.</numerusform>
            <numerusform>%Ln serverprofiler skrevs till %1, utan användarnamn.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 kunde inte skrivas: %2</translation>
    </message>
    <message>
        <source>Nothing was imported from %1. %2</source>
        <translation>Inget importerades från %1. %2</translation>
    </message>
    <message>
        <source>Re&amp;place</source>
        <extracomment>replaces server profiles by those from a file</extracomment>
        <translation>Er&amp;sätt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln server profile(s) were added: %1.</source>
        <translation>
            <numerusform>%Ln serverprofil lades till: %1.</numerusform>
            <numerusform>%Ln serverprofiler lades till: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln server profile(s) are here already, as in the file: %1.</source>
        <translation>
            <numerusform>%Ln serverprofil finns redan här, likadan som i filen: %1.</numerusform>
            <numerusform>%Ln serverprofiler finns redan här, likadana som i filen: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln server profile(s) are set by your organisation and were left out: %1.</source>
        <translation>
            <numerusform>%Ln serverprofil är bestämd av din organisation och utelämnades: %1.</numerusform>
            <numerusform>%Ln serverprofiler är bestämda av din organisation och utelämnades: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The certificates of “%1”, %2, cannot be used: %3</source>
        <extracomment>%1 is the name of a server profile, %2 a path, %3 a sentence on what is wrong</extracomment>
        <translation>Certifikaten för ”%1”, %2, kan inte användas: %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln server profile(s) are here already with other settings, which would be lost: %1.</source>
        <translation>
            <numerusform>%Ln serverprofil finns redan här med andra inställningar, som skulle gå förlorade: %1.</numerusform>
            <numerusform>%Ln serverprofiler finns redan här med andra inställningar, som skulle gå förlorade: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln server profile(s) were replaced: %1.</source>
        <translation>
            <numerusform>%Ln serverprofil ersattes: %1.</numerusform>
            <numerusform>%Ln serverprofiler ersattes: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Und&amp;o</source>
        <translation>Ån&amp;gra</translation>
    </message>
</context>
<context>
    <name>Sigill::ProfileFile</name>
    <message>
        <source>There is no such file.</source>
        <translation>Det finns ingen sådan fil.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>Filen är för stor.</translation>
    </message>
</context>
<context>
    <name>Sigill::ProfileGeneralForm</name>
    <message>
        <source>&amp;Name</source>
        <extracomment>of a server profile</extracomment>
        <translation>&amp;Namn</translation>
    </message>
    <message>
        <source>&amp;Address, with its virtual directory</source>
        <translation>A&amp;dress, med virtuell katalog</translation>
    </message>
    <message>
        <source>Environ&amp;ment</source>
        <translation>&amp;Miljö</translation>
    </message>
    <message>
        <source>&amp;Word for the environment (optional)</source>
        <extracomment>shown instead of &quot;Production&quot; or &quot;Test&quot;</extracomment>
        <translation>&amp;Ord för miljön (valfritt)</translation>
    </message>
    <message>
        <source>C&amp;olour of the environment (optional)</source>
        <translation>Miljöns &amp;färg (valfri)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Välj…</translation>
    </message>
    <message>
        <source>Page of a request in the &amp;portal (optional)</source>
        <translation>Begärans sida i &amp;portalen (valfri)</translation>
    </message>
    <message>
        <source>{id} stands for the request&apos;s id.</source>
        <translation>{id} står för begärans id.</translation>
    </message>
</context>
<context>
    <name>Sigill::ProfileList</name>
    <message>
        <source>Sho&amp;w…</source>
        <extracomment>opens a server profile that can be looked at only</extracomment>
        <translation>&amp;Visa…</translation>
    </message>
    <message>
        <source>E&amp;dit…</source>
        <translation>&amp;Redigera…</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <extracomment>the name of a copy of a server profile</extracomment>
        <translation>%1 (kopia)</translation>
    </message>
    <message>
        <source>%1 (copy %2)</source>
        <extracomment>the name of one more copy of a server profile; %2 is a number</extracomment>
        <translation>%1 (kopia %2)</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln server profiles? Their addresses and all their settings are lost on this computer.</source>
        <translation>
            <numerusform>Ta bort %Ln serverprofil? Dess adress och alla dess inställningar går förlorade på den här datorn.</numerusform>
            <numerusform>Ta bort %Ln serverprofiler? Deras adresser och alla deras inställningar går förlorade på den här datorn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “%1”? The address %2 and all other settings of this server profile are lost on this computer.</source>
        <translation>Ta bort ”%1”? Adressen %2 och alla andra inställningar i serverprofilen går förlorade på den här datorn.</translation>
    </message>
    <message>
        <source>Delete server &amp;profile</source>
        <translation>Ta bort server&amp;profilen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln server &amp;profiles</source>
        <translation>
            <numerusform>Ta bort %Ln server&amp;profil</numerusform>
            <numerusform>Ta bort %Ln server&amp;profiler</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>”%1” togs bort.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln server profiles were deleted.</source>
        <translation>
            <numerusform>%Ln serverprofil togs bort.</numerusform>
            <numerusform>%Ln serverprofiler togs bort.</numerusform>
        </translation>
    </message>
    <message>
        <source>Und&amp;o</source>
        <translation>Ån&amp;gra</translation>
    </message>
    <message>
        <source>Your organisation has set the server profiles; they cannot be changed here.</source>
        <translation>Din organisation har bestämt serverprofilerna; de kan inte ändras här.</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Lägg till…</translation>
    </message>
    <message>
        <source>D&amp;uplicate…</source>
        <translation>&amp;Duplicera…</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>Ta b&amp;ort</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importera…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportera…</translation>
    </message>
    <message>
        <source>No server profile yet</source>
        <translation>Inga serverprofiler än</translation>
    </message>
    <message>
        <source>A server profile says where a server is and how to sign in there.</source>
        <translation>En serverprofil anger var en server finns och hur du loggar in där.</translation>
    </message>
    <message>
        <source>Add o&amp;ne</source>
        <translation>Lägg till e&amp;n</translation>
    </message>
</context>
<context>
    <name>Sigill::ProfileNetworkForm</name>
    <message>
        <source>Certificates of authorities</source>
        <translation>Utfärdarcertifikat</translation>
    </message>
    <message>
        <source>Certificates in PEM form (*.pem *.crt *.cer)</source>
        <translation>Certifikat i PEM-format (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <source>Certificates of &amp;authorities (optional)</source>
        <translation>&amp;Utfärdarcertifikat (valfria)</translation>
    </message>
    <message>
        <source>A file in PEM form; they are trusted besides those of this computer.</source>
        <translation>En fil i PEM-format; certifikaten är betrodda utöver datorns egna.</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <extracomment>opens a dialog to choose a file</extracomment>
        <translation>B&amp;läddra…</translation>
    </message>
    <message>
        <source>Give up after so &amp;many seconds without an answer</source>
        <translation>Ge upp efter så &amp;många sekunder utan svar</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Proxyserver</translation>
    </message>
    <message>
        <source>As this computer is set</source>
        <extracomment>which proxy: the one that this computer is set to</extracomment>
        <translation>Enligt datorns inställningar</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>which proxy: none</extracomment>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>This one</source>
        <extracomment>which proxy: the one named below</extracomment>
        <translation>Den som anges nedan</translation>
    </message>
    <message>
        <source>A&amp;ddress of the proxy</source>
        <translation>Proxyserverns a&amp;dress</translation>
    </message>
    <message>
        <source>Hosts with&amp;out the proxy (optional)</source>
        <translation>&amp;Värdar som nås utan proxy (valfria)</translation>
    </message>
    <message>
        <source>Without encryption</source>
        <translation>Utan kryptering</translation>
    </message>
    <message>
        <source>A&amp;llow http:// for this server</source>
        <translation>&amp;Tillåt http:// för den här servern</translation>
    </message>
    <message>
        <source>Passwords, names and what you decide cross the network readable, and anybody on the way can change them.</source>
        <translation>Lösenord, namn och det du beslutar går läsbart över nätverket, och vem som helst på vägen kan ändra det.</translation>
    </message>
</context>
<context>
    <name>Sigill::ProfileSheet</name>
    <message>
        <source>Wait until the changes that are under way have ended.</source>
        <translation>Vänta tills ändringarna som är på väg är avslutade.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>leaves a server profile that can be looked at only</extracomment>
        <translation>Till&amp;baka</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Avbr&amp;yt</translation>
    </message>
    <message>
        <source>Server profiles</source>
        <translation>Serverprofiler</translation>
    </message>
    <message>
        <source>New server profile</source>
        <translation>Ny serverprofil</translation>
    </message>
    <message>
        <source>Server profile “%1”</source>
        <translation>Serverprofilen ”%1”</translation>
    </message>
    <message>
        <source>You are connected to “%1”. What you changed counts from the next connection.</source>
        <translation>Du är ansluten till ”%1”. Det du ändrade gäller från nästa anslutning.</translation>
    </message>
    <message>
        <source>Connect a&amp;gain</source>
        <translation>Ansl&amp;ut igen</translation>
    </message>
    <message>
        <source>What you typed is not saved.</source>
        <translation>Det du skrev är inte sparat.</translation>
    </message>
    <message>
        <source>What you changed in “%1” is not saved.</source>
        <translation>Det du ändrade i ”%1” är inte sparat.</translation>
    </message>
    <message>
        <source>Discard the chan&amp;ges</source>
        <translation>&amp;Kasta ändringarna</translation>
    </message>
    <message>
        <source>Clo&amp;se</source>
        <translation>S&amp;täng</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>T&amp;esta anslutningen</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Anslut</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Spara</translation>
    </message>
</context>
<context>
    <name>Sigill::ProfileSignInForm</name>
    <message>
        <source>The browser returns to %1, which must be registered at AD FS exactly so.</source>
        <extracomment>%1 is an address such as http://localhost:8400/</extracomment>
        <translation>Webbläsaren återvänder till %1, som måste vara registrerad i AD FS precis så.</translation>
    </message>
    <message>
        <source>With the Kerberos ticket that you already have; nothing is asked.</source>
        <translation>Med den Kerberos-biljett som du redan har; inget efterfrågas.</translation>
    </message>
    <message>
        <source>By NTLM or, over https, Basic. The password is asked when it is needed and is never part of a server profile.</source>
        <translation>Med NTLM eller, över https, Basic. Lösenordet efterfrågas när det behövs och ingår aldrig i en serverprofil.</translation>
    </message>
    <message>
        <source>On the pages of AD FS, in your browser. Your administrator knows what is registered there.</source>
        <translation>På AD FS egna sidor, i din webbläsare. Din administratör vet vad som är registrerat där.</translation>
    </message>
    <message>
        <source>For servers that ask nobody who they are, such as a practice server.</source>
        <translation>För servrar som inte frågar vem du är, till exempel en övningsserver.</translation>
    </message>
    <message>
        <source>&amp;Way to sign in</source>
        <translation>Sätt att &amp;logga in</translation>
    </message>
    <message>
        <source>Acco&amp;unt (optional)</source>
        <translation>K&amp;onto (valfritt)</translation>
    </message>
    <message>
        <source>&amp;Address of AD FS</source>
        <translation>&amp;Adress till AD FS</translation>
    </message>
    <message>
        <source>Client &amp;identifier</source>
        <translation>Klient-&amp;id</translation>
    </message>
    <message>
        <source>Res&amp;ource (optional)</source>
        <extracomment>the identifier of the relying party at AD FS</extracomment>
        <translation>&amp;Resurs (valfri)</translation>
    </message>
    <message>
        <source>Sco&amp;pe (optional)</source>
        <extracomment>of OAuth 2</extracomment>
        <translation>Om&amp;fång (valfritt)</translation>
    </message>
    <message>
        <source>Retur&amp;n to host</source>
        <translation>Återgång till &amp;värd</translation>
    </message>
    <message>
        <source>Ret&amp;urn to port</source>
        <translation>Återgång till &amp;port</translation>
    </message>
    <message>
        <source>Return to path</source>
        <translation>Återgång till sökväg</translation>
    </message>
    <message>
        <source>A&amp;ddress for the browser (optional)</source>
        <translation>A&amp;dress för webbläsaren (valfri)</translation>
    </message>
    <message>
        <source>Address for to&amp;kens (optional)</source>
        <translation>Adress för &amp;token (valfri)</translation>
    </message>
</context>
<context>
    <name>Sigill::ProfileTable</name>
    <message>
        <source>Connected</source>
        <extracomment>of a server profile: it is the one in use</extracomment>
        <translation>Ansluten</translation>
    </message>
    <message>
        <source>Set by your organisation</source>
        <translation>Bestämd av din organisation</translation>
    </message>
    <message>
        <source>Server profiles</source>
        <translation>Serverprofiler</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>columns of the list of server profiles</extracomment>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Miljö</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Inloggning</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>column of the list of server profiles: connected, prescribed</extracomment>
        <translation>Anmärkning</translation>
    </message>
</context>
<context>
    <name>Sigill::ProxyPrompt</name>
    <message>
        <source>Name the proxy&apos;s user with --proxy-user.</source>
        <translation>Ange användaren för proxyn med --proxy-user.</translation>
    </message>
    <message>
        <source>The password goes to the proxy in a form that others on the network can read.</source>
        <translation>Lösenordet skickas till proxyn i en form som andra på nätverket kan läsa.</translation>
    </message>
    <message>
        <source>Password of %1 for the proxy %2:</source>
        <extracomment>asked at a terminal; %1 is a user, %2 a proxy</extracomment>
        <translation>Lösenord för %1 på proxyn %2:</translation>
    </message>
    <message>
        <source>User name for the proxy %1:</source>
        <extracomment>asked at a terminal; %1 is a proxy</extracomment>
        <translation>Användarnamn för proxyn %1:</translation>
    </message>
    <message>
        <source>There is no terminal to ask for the proxy&apos;s password. Hand it over with --proxy-password-fd, and name the user with --proxy-user.</source>
        <translation>Det finns ingen terminal där proxyns lösenord kan efterfrågas. Lämna det med --proxy-password-fd, och ange användaren med --proxy-user.</translation>
    </message>
</context>
<context>
    <name>Sigill::ProxySheet</name>
    <message>
        <source>Sign in at the proxy %1</source>
        <extracomment>title of a sheet; %1 is a proxy</extracomment>
        <translation>Logga in på proxyn %1</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Loggar in…</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <extracomment>button: closes the sheet without a sign-in</extracomment>
        <translation>&amp;Inte nu</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>Logga i&amp;n</translation>
    </message>
    <message>
        <source>The password goes to the proxy in a form that others on the network can read.</source>
        <translation>Lösenordet skickas till proxyn i en form som andra på nätverket kan läsa.</translation>
    </message>
    <message>
        <source>A proxy on the way to the server wants a user name and a password. They are kept in memory until you choose another server.</source>
        <translation>En proxy på vägen till servern kräver användarnamn och lösenord. De behålls i minnet tills du väljer en annan server.</translation>
    </message>
</context>
<context>
    <name>Sigill::QueuePane</name>
    <message>
        <source>Reading the queue…</source>
        <translation>Läser begäranden…</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>Inget matchar filtret</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) are hidden by it.</source>
        <translation>
            <numerusform>%n begäran döljs av det.</numerusform>
            <numerusform>%n begäranden döljs av det.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits here</source>
        <translation>Inget väntar här</translation>
    </message>
    <message>
        <source>Or your account may not read other people&apos;s requests.</source>
        <translation>Eller så får ditt konto inte läsa andras begäranden.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Rensa filtret</translation>
    </message>
    <message>
        <source>You are signed out</source>
        <translation>Du är utloggad</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Logga in</translation>
    </message>
    <message>
        <source>Sign in with &amp;password…</source>
        <translation>Logga in med &amp;lösenord…</translation>
    </message>
    <message>
        <source>&amp;Test connection…</source>
        <translation>&amp;Testa anslutningen…</translation>
    </message>
</context>
<context>
    <name>Sigill::QueueSheet</name>
    <message numerus="yes">
        <source>%Ln request(s) wait, whatever the filter shows.</source>
        <translation>
            <numerusform>%Ln begäran väntar, vad filtret än visar.</numerusform>
            <numerusform>%Ln begäranden väntar, vad filtret än visar.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list still comes in.</source>
        <translation>Listan kommer fortfarande in.</translation>
    </message>
    <message>
        <source>The list is not complete.</source>
        <translation>Listan är inte fullständig.</translation>
    </message>
    <message>
        <source>&amp;Done from this computer by day</source>
        <translation>&amp;Gjort från den här datorn per dag</translation>
    </message>
    <message>
        <source>Overview of the queue</source>
        <translation>Översikt över begäranden</translation>
    </message>
    <message>
        <source>Waiting by &amp;age</source>
        <translation>Väntar per ål&amp;der</translation>
    </message>
    <message>
        <source>Waiting by age</source>
        <translation>Väntar per ålder</translation>
    </message>
    <message>
        <source>Waiting by &amp;type</source>
        <translation>Väntar per &amp;typ</translation>
    </message>
    <message>
        <source>Waiting by type</source>
        <translation>Väntar per typ</translation>
    </message>
    <message>
        <source>Waiting by &amp;profile template</source>
        <translation>Väntar per &amp;profilmall</translation>
    </message>
    <message>
        <source>Waiting by profile template</source>
        <translation>Väntar per profilmall</translation>
    </message>
    <message>
        <source>Done from this computer by day</source>
        <translation>Gjort från den här datorn per dag</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Stäng</translation>
    </message>
    <message>
        <source>The open requests have not been read.</source>
        <translation>De öppna begärandena har inte lästs.</translation>
    </message>
    <message>
        <source>Worth a &amp;look</source>
        <translation>Värt en tit&amp;t</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Värt en titt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) are as an earlier session has read them, the oldest %1; the server has not confirmed them since.</source>
        <extracomment>of the requests that wait; %1 is a date and time</extracomment>
        <translation>
            <numerusform>%Ln begäran visas som en tidigare session läste den, %1; servern har inte bekräftat den sedan dess.</numerusform>
            <numerusform>%Ln begäranden visas som en tidigare session läste dem, den äldsta %1; servern har inte bekräftat dem sedan dess.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sigill::RawPage</name>
    <message>
        <source>Find in the text (Enter: next)</source>
        <translation>Sök i texten (Retur: nästa)</translation>
    </message>
    <message>
        <source>Find in the raw text</source>
        <translation>Sök i rådatan</translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation>Kopiera JSON</translation>
    </message>
    <message>
        <source>Raw answer of the server</source>
        <translation>Serverns svar som rådata</translation>
    </message>
    <message>
        <source>Hidden while names and comments are masked.</source>
        <translation>Visas inte så länge namn och kommentarer är dolda.</translation>
    </message>
</context>
<context>
    <name>Sigill::RemarkList</name>
    <message numerus="yes">
        <source>%n more remarks are in the copy as text.</source>
        <translation>
            <numerusform>%n anmärkning till finns i kopian som text.</numerusform>
            <numerusform>%n anmärkningar till finns i kopian som text.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sigill::ReportCommand</name>
    <message>
        <source>The list is not complete: what is missing is not counted.</source>
        <translation>Listan är inte fullständig: det som saknas räknas inte.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) have no time that could be read, and are not counted.</source>
        <translation>
            <numerusform>%n begäran har ingen tid som gick att läsa och räknas inte.</numerusform>
            <numerusform>%n begäranden har ingen tid som gick att läsa och räknas inte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) could not be read, and are not counted.</source>
        <translation>
            <numerusform>%n begäran kunde inte läsas och räknas inte.</numerusform>
            <numerusform>%n begäranden kunde inte läsas och räknas inte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Requested</source>
        <extracomment>column title in a report: how many requests were sent in</extracomment>
        <translation>Begärda</translation>
    </message>
    <message>
        <source>Decided</source>
        <extracomment>column title in a report: how many of them are in a final status</extracomment>
        <translation>Avgjorda</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>last line of a report</extracomment>
        <translation>Alla</translation>
    </message>
</context>
<context>
    <name>Sigill::RequestExporter</name>
    <message>
        <source>The file %1 could not be written: %2</source>
        <extracomment>%1 is a path, %2 the system&apos;s words on what is wrong</extracomment>
        <translation>Filen %1 kunde inte skrivas: %2</translation>
    </message>
</context>
<context>
    <name>Sigill::RequestOpener</name>
    <message>
        <source>The request %1 could not be read. %2</source>
        <translation>Begäran %1 kunde inte läsas. %2</translation>
    </message>
</context>
<context>
    <name>Sigill::RequestTable</name>
    <message>
        <source>Reset columns</source>
        <translation>Återställ kolumner</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Begäranden</translation>
    </message>
</context>
<context>
    <name>Sigill::ResourceAttributeReader</name>
    <message>
        <source>Expected an opening parenthesis</source>
        <translation>Här väntades en inledande parentes</translation>
    </message>
    <message>
        <source>The name of the attribute is missing</source>
        <translation>Attributets namn saknas</translation>
    </message>
    <message>
        <source>Four hexadecimal digits must follow a % in a name</source>
        <translation>Fyra hexadecimala siffror måste följa efter ett % i ett namn</translation>
    </message>
    <message>
        <source>Expected TI, TU, TS, TD, TX or TB</source>
        <translation>Här väntades TI, TU, TS, TD, TX eller TB</translation>
    </message>
    <message>
        <source>The flags of an attribute must be a number of 32 bits without the bits 0xffc0</source>
        <translation>Ett attributs flaggor måste vara ett tal på 32 bitar utan bitarna 0xffc0</translation>
    </message>
    <message>
        <source>Expected hexadecimal digits</source>
        <translation>Här väntades hexadecimala siffror</translation>
    </message>
    <message>
        <source>Expected 0 or 1</source>
        <translation>Här väntades 0 eller 1</translation>
    </message>
    <message>
        <source>The attribute has no end</source>
        <translation>Attributet har inget slut</translation>
    </message>
    <message>
        <source>Expected a comma or a closing parenthesis</source>
        <translation>Här väntades ett komma eller en avslutande parentes</translation>
    </message>
</context>
<context>
    <name>Sigill::RightsTable</name>
    <message>
        <source>likely: %1</source>
        <extracomment>%1 is a list of what somebody may do</extracomment>
        <translation>troligen: %1</translation>
    </message>
    <message>
        <source>perhaps: %1</source>
        <extracomment>%1 is a list of what somebody may do; this is only a guess</extracomment>
        <translation>kanske: %1</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <extracomment>%1 is the two-letter code of a right, %2 its bit, %3 what it means</extracomment>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>request right %1</source>
        <extracomment>a right whose meaning is not known; %1 is its number</extracomment>
        <translation>begäranderättighet %1</translation>
    </message>
    <message>
        <source>delete</source>
        <extracomment>a right</extracomment>
        <translation>ta bort</translation>
    </message>
    <message>
        <source>read permissions</source>
        <extracomment>a right; the permissions of an object</extracomment>
        <translation>läsa behörigheter</translation>
    </message>
    <message>
        <source>change permissions</source>
        <extracomment>a right</extracomment>
        <translation>ändra behörigheter</translation>
    </message>
    <message>
        <source>take ownership</source>
        <extracomment>a right</extracomment>
        <translation>bli ägare</translation>
    </message>
    <message>
        <source>synchronize</source>
        <extracomment>a right: to wait until an object signals something</extracomment>
        <translation>synkronisera</translation>
    </message>
    <message>
        <source>read and change the audit list</source>
        <extracomment>a right</extracomment>
        <translation>läsa och ändra granskningslistan</translation>
    </message>
    <message>
        <source>the most that is allowed</source>
        <extracomment>a right</extracomment>
        <translation>det mesta som tillåts</translation>
    </message>
    <message>
        <source>full control (generic)</source>
        <extracomment>a right; generic means that the kind of object says what it covers</extracomment>
        <translation>full behörighet (generell)</translation>
    </message>
    <message>
        <source>execute (generic)</source>
        <extracomment>a right</extracomment>
        <translation>köra (generell)</translation>
    </message>
    <message>
        <source>write (generic)</source>
        <extracomment>a right</extracomment>
        <translation>skriva (generell)</translation>
    </message>
    <message>
        <source>read (generic)</source>
        <extracomment>a right</extracomment>
        <translation>läsa (generell)</translation>
    </message>
</context>
<context>
    <name>Sigill::RightsTableReader</name>
    <message>
        <source>It is no JSON: %1 (byte %2)</source>
        <translation>Det är ingen JSON: %1 (byte %2)</translation>
    </message>
    <message>
        <source>“format” must be 1.</source>
        <translation>”format” måste vara 1.</translation>
    </message>
    <message>
        <source>In “%1”, item %2: %3</source>
        <extracomment>%1 is the name of a list, %2 the number of an item in it, %3 a sentence</extracomment>
        <translation>I ”%1”, nummer %2: %3</translation>
    </message>
    <message>
        <source>“right” must name one right.</source>
        <translation>”right” måste ange en enda rättighet.</translation>
    </message>
    <message>
        <source>“name” must hold a text for each language, such as {&quot;en&quot;: &quot;execute&quot;}.</source>
        <translation>”name” måste ha en text för varje språk, som {&quot;sv&quot;: &quot;utföra&quot;}.</translation>
    </message>
    <message>
        <source>“status” must be Completed, Canceled or Abandoned.</source>
        <translation>”status” måste vara Completed, Canceled eller Abandoned.</translation>
    </message>
    <message>
        <source>“%1” is no access right; expected letters such as LC, or a number such as 0x4.</source>
        <translation>”%1” är ingen åtkomsträttighet; här väntades bokstäver som LC, eller ett tal som 0x4.</translation>
    </message>
    <message>
        <source>“certainty” must be documented, likely or guess.</source>
        <translation>”certainty” måste vara documented, likely eller guess.</translation>
    </message>
    <message>
        <source>“%1” must be a list.</source>
        <extracomment>%1 is the name of a list</extracomment>
        <translation>”%1” måste vara en lista.</translation>
    </message>
    <message>
        <source>“%1” has a meaning that cannot be changed.</source>
        <translation>”%1” har en betydelse som inte kan ändras.</translation>
    </message>
    <message>
        <source>“%1” stands there twice.</source>
        <translation>”%1” står där två gånger.</translation>
    </message>
</context>
<context>
    <name>Sigill::RunSheet</name>
    <message>
        <source>&amp;Stop</source>
        <extracomment>button that ends a running batch; nothing more is sent</extracomment>
        <translation>&amp;Stoppa</translation>
    </message>
    <message>
        <source>Co&amp;py result</source>
        <translation>&amp;Kopiera resultatet</translation>
    </message>
    <message>
        <source>Outcome of each request</source>
        <translation>Utfall för varje begäran</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Förlopp</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;täng</translation>
    </message>
    <message numerus="yes">
        <source>Stopping: nothing more is sent. Waiting for %n answer(s).</source>
        <translation>
            <numerusform>Stoppar: inget mer skickas. Väntar på %n svar.</numerusform>
            <numerusform>Stoppar: inget mer skickas. Väntar på %n svar.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ended, %2 under way, %3 left.</source>
        <translation>%1 avslutade, %2 på väg, %3 kvar.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is an outcome such as Done, %2 how many requests had it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Re&amp;try %n not done</source>
        <translation>
            <numerusform>&amp;Försök igen med %n som inte gjordes</numerusform>
            <numerusform>&amp;Försök igen med %n som inte gjordes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausa</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <extracomment>buttons for a running batch: sends nothing for now, and goes on</extracomment>
        <translation>F&amp;ortsätt</translation>
    </message>
    <message>
        <source>Sign in with pass&amp;word…</source>
        <translation>&amp;Logga in med lösenord…</translation>
    </message>
    <message>
        <source>Pri&amp;nt result</source>
        <extracomment>button with a menu: on paper or as PDF</extracomment>
        <translation>Skriv &amp;ut resultatet</translation>
    </message>
    <message>
        <source>On pa&amp;per…</source>
        <translation>På pa&amp;pper…</translation>
    </message>
    <message>
        <source>As P&amp;DF…</source>
        <translation>Som P&amp;DF…</translation>
    </message>
    <message>
        <source>Put in the &amp;background</source>
        <extracomment>closes the sheet while the work goes on</extracomment>
        <translation>Lägg i ba&amp;kgrunden</translation>
    </message>
</context>
<context>
    <name>Sigill::SavedViewMenu</name>
    <message>
        <source>No saved views yet</source>
        <translation>Inga sparade vyer ännu</translation>
    </message>
    <message>
        <source>&amp;Save and change views…</source>
        <translation>&amp;Spara och ändra vyer…</translation>
    </message>
    <message>
        <source>Views</source>
        <extracomment>button; opens a menu of the operator&apos;s saved views</extracomment>
        <translation>Vyer</translation>
    </message>
</context>
<context>
    <name>Sigill::SavedViewSheet</name>
    <message>
        <source>“%1” was saved.</source>
        <translation>”%1” sparades.</translation>
    </message>
    <message>
        <source>“%1” was replaced.</source>
        <translation>”%1” ersattes.</translation>
    </message>
    <message>
        <source>“%1” is called “%2” now.</source>
        <translation>”%1” heter ”%2” nu.</translation>
    </message>
    <message>
        <source>There is another view of the name “%1”.</source>
        <translation>Det finns en annan vy med namnet ”%1”.</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>”%1” togs bort.</translation>
    </message>
    <message>
        <source>Import views</source>
        <translation>Importera vyer</translation>
    </message>
    <message>
        <source>Views (*.json)</source>
        <translation>Vyer (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n view(s) were added.</source>
        <translation>
            <numerusform>%n vy lades till.</numerusform>
            <numerusform>%n vyer lades till.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export views</source>
        <translation>Exportera vyer</translation>
    </message>
    <message numerus="yes">
        <source>%n view(s) were written.</source>
        <translation>
            <numerusform>%n vy skrevs.</numerusform>
            <numerusform>%n vyer skrevs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vyer</translation>
    </message>
    <message>
        <source>&amp;Name for what is shown now: search, part of the queue, columns and order</source>
        <translation>&amp;Namn på det som visas nu: sökning, urval, kolumner och ordning</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Vyns namn</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Spara</translation>
    </message>
    <message>
        <source>Saved &amp;views; the first nine have the keys Ctrl+Alt+1 to 9</source>
        <translation>Sparade &amp;vyer; de nio första har tangenterna Ctrl+Alt+1 till 9</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Sparade vyer</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Byt namn</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Upp</translation>
    </message>
    <message>
        <source>Do&amp;wn</source>
        <translation>Ne&amp;d</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Ta bort</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importera…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportera…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Stän&amp;g</translation>
    </message>
    <message numerus="yes">
        <source>%n were here already.</source>
        <extracomment>views of a file that are no different from those that are kept here</extracomment>
        <translation>
            <numerusform>%n fanns redan här.</numerusform>
            <numerusform>%n fanns redan här.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sigill::SavedViews</name>
    <message>
        <source>The file %1 could not be read: %2</source>
        <translation>Filen %1 kunde inte läsas: %2</translation>
    </message>
    <message>
        <source>The file %1 holds no views.</source>
        <translation>Filen %1 innehåller inga vyer.</translation>
    </message>
    <message>
        <source>The file %1 could not be written: %2</source>
        <extracomment>%1 is a path, %2 the system&apos;s words on what is wrong</extracomment>
        <translation>Filen %1 kunde inte skrivas: %2</translation>
    </message>
</context>
<context>
    <name>Sigill::SddlCursor</name>
    <message>
        <source>A SID or an alias for one is missing</source>
        <translation>Ett SID eller ett alias för ett saknas</translation>
    </message>
    <message>
        <source>“%1” is neither a SID nor an alias for one</source>
        <translation>”%1” är varken ett SID eller ett alias för ett</translation>
    </message>
    <message>
        <source>“%1” is no number</source>
        <translation>”%1” är inget tal</translation>
    </message>
    <message>
        <source>The number has more than 64 bits</source>
        <translation>Talet har mer än 64 bitar</translation>
    </message>
    <message>
        <source>Expected a quotation mark</source>
        <translation>Här väntades ett citattecken</translation>
    </message>
    <message>
        <source>The string that starts here has no end</source>
        <translation>Strängen som börjar här har inget slut</translation>
    </message>
</context>
<context>
    <name>Sigill::SddlNotices</name>
    <message>
        <source>1 NUL character at the end was left out</source>
        <translation>1 NUL-tecken i slutet utelämnades</translation>
    </message>
    <message>
        <source>%1 NUL characters at the end were left out</source>
        <translation>%1 NUL-tecken i slutet utelämnades</translation>
    </message>
    <message>
        <source>%1 (character %2)</source>
        <extracomment>%1 is a sentence, %2 a position in the text</extracomment>
        <translation>%1 (tecken %2)</translation>
    </message>
    <message>
        <source>%1 (first at character %2, %3 places)</source>
        <extracomment>%1 is a sentence, %2 a position in the text, %3 a number over 1</extracomment>
        <translation>%1 (först vid tecken %2, %3 ställen)</translation>
    </message>
    <message>
        <source>Spaces were ignored, as Windows does</source>
        <translation>Blanksteg hoppades över, som Windows gör</translation>
    </message>
    <message>
        <source>Lower-case letters were read as capitals, as Windows does</source>
        <translation>Gemener lästes som versaler, som Windows gör</translation>
    </message>
    <message>
        <source>The parts are not in the order owner, group, DACL, SACL</source>
        <translation>Delarna står inte i ordningen ägare, grupp, DACL, SACL</translation>
    </message>
    <message>
        <source>Rights are written with letters and numbers mixed</source>
        <translation>Rättigheter är skrivna med både bokstäver och tal</translation>
    </message>
    <message>
        <source>Rights are a number outside 32 bits; Windows reads it as another number, and so it is shown here</source>
        <translation>Rättigheter är ett tal utanför 32 bitar; Windows läser det som ett annat tal, och så visas det här</translation>
    </message>
    <message>
        <source>A SID is written with hexadecimal parts or leading zeros</source>
        <translation>Ett SID är skrivet med hexadecimala delar eller inledande nollor</translation>
    </message>
    <message>
        <source>A SID has a part over 32 bits; Windows reads the part as 4294967295, and so it is shown here</source>
        <translation>Ett SID har en del över 32 bitar; Windows läser delen som 4294967295, och så visas den här</translation>
    </message>
    <message>
        <source>A SID starts with S-0x1; Windows then reads all its parts as hexadecimal, and so they are shown here</source>
        <translation>Ett SID börjar med S-0x1; Windows läser då alla dess delar hexadecimalt, och så visas de här</translation>
    </message>
    <message>
        <source>An entry stands in a list where its type has no effect</source>
        <translation>En post står i en lista där dess typ saknar verkan</translation>
    </message>
    <message>
        <source>An alias stands for an account of a domain that is not known here</source>
        <translation>Ett alias står för ett konto i en domän som inte är känd här</translation>
    </message>
    <message>
        <source>A condition has a number over 63 bits; Windows reads it as a negative one, and so it is shown here</source>
        <translation>Ett villkor har ett tal över 63 bitar; Windows läser det som ett negativt tal, och så visas det här</translation>
    </message>
</context>
<context>
    <name>Sigill::SddlReader</name>
    <message>
        <source>A NUL character stands inside the text</source>
        <translation>Det står ett NUL-tecken inne i texten</translation>
    </message>
    <message>
        <source>This part stands here twice</source>
        <translation>Den här delen står här två gånger</translation>
    </message>
    <message>
        <source>Expected O:, G:, D:, S: or the end of the text</source>
        <translation>Här väntades O:, G:, D:, S: eller textens slut</translation>
    </message>
    <message>
        <source>The SID is missing</source>
        <translation>SID saknas</translation>
    </message>
    <message>
        <source>“%1” is neither a SID nor an alias for one</source>
        <translation>”%1” är varken ett SID eller ett alias för ett</translation>
    </message>
    <message>
        <source>NO_ACCESS_CONTROL leaves no room for entries</source>
        <translation>NO_ACCESS_CONTROL lämnar inget utrymme för poster</translation>
    </message>
    <message>
        <source>The text is too long for a security descriptor</source>
        <translation>Texten är för lång för en säkerhetsbeskrivning</translation>
    </message>
</context>
<context>
    <name>Sigill::SddlView</name>
    <message numerus="yes">
        <source>… %n more characters; a copy has them all</source>
        <extracomment>follows the start of a text that is too long to show</extracomment>
        <translation>
            <numerusform>… %n tecken till; en kopia har alla</numerusform>
            <numerusform>… %n tecken till; en kopia har alla</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sigill::SearchField</name>
    <message>
        <source>No directory tells who you are: nothing is known to be yours.</source>
        <translation>Ingen katalog berättar vem du är: det är inte känt vad som är ditt.</translation>
    </message>
    <message>
        <source>Filter requests</source>
        <translation>Filtrera begäranden</translation>
    </message>
    <message>
        <source>Shows the requests in which every word occurs.
With the name of a field a word is looked for there alone: %1
Ctrl+Space offers fields and values.</source>
        <translation>Visar de begäranden där varje ord finns.
Med namnet på ett fält söks ordet bara där: %1
Ctrl+Blanksteg föreslår fält och värden.</translation>
    </message>
</context>
<context>
    <name>Sigill::ServerSheet</name>
    <message>
        <source>Connect to a server</source>
        <translation>Anslut till en server</translation>
    </message>
    <message>
        <source>&amp;Address, with its virtual directory</source>
        <translation>A&amp;dress, med virtuell katalog</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>&amp;Name (optional)</source>
        <translation>&amp;Namn (valfritt)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Miljö</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Tillbaka</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>Ans&amp;lut</translation>
    </message>
    <message>
        <source>Environ&amp;ment</source>
        <translation>&amp;Miljö</translation>
    </message>
</context>
<context>
    <name>Sigill::SetStatusCommand</name>
    <message numerus="yes">
        <source>%1 of %n request(s) done</source>
        <translation>
            <numerusform>%1 av %n begäran klar</numerusform>
            <numerusform>%1 av %n begäranden klara</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Inget skickades.</translation>
    </message>
    <message>
        <source>What is done now will not be in the journal.</source>
        <translation>Det som görs nu kommer inte att stå i loggen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n request(s) would be sent; nothing was</source>
        <translation>
            <numerusform>%1 av %n begäran skulle skickas; inget skickades</numerusform>
            <numerusform>%1 av %n begäranden skulle skickas; inget skickades</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can be asked here, so the rest is not sent.</source>
        <translation>Här finns ingen att fråga, så resten skickas inte.</translation>
    </message>
    <message>
        <source>Still waiting for the journal.</source>
        <translation>Väntar fortfarande på loggen.</translation>
    </message>
    <message>
        <source>Still waiting to see what became of what was sent.</source>
        <translation>Väntar fortfarande på att se vad det blev av det som skickades.</translation>
    </message>
    <message>
        <source>Stopped: nothing more is sent. Waiting to see what became of what was.</source>
        <translation>Stoppad: inget mer skickas. Väntar på att se vad det blev av det som skickades.</translation>
    </message>
    <message>
        <source>Stopped before anything was sent.</source>
        <translation>Stoppad innan något skickades.</translation>
    </message>
    <message numerus="yes">
        <source>%n outcome(s) could not be written to the journal.</source>
        <translation>
            <numerusform>%n utfall kunde inte skrivas i loggen.</numerusform>
            <numerusform>%n utfall kunde inte skrivas i loggen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sigill::Settings</name>
    <message>
        <source>The policy sets “%1” for “%2”, which cannot be; %3 counts.</source>
        <extracomment>%1 is a value, %2 the name of a setting in a file, %3 a number</extracomment>
        <translation>Policyn anger ”%1” för ”%2”, vilket inte går; %3 gäller.</translation>
    </message>
    <message>
        <source>The policy file cannot be read, so requests are only looked at here.</source>
        <translation>Policyfilen kan inte läsas, så du kan bara titta på begäranden här.</translation>
    </message>
    <message>
        <source>Your organisation has set that requests are only looked at here, not changed.</source>
        <translation>Din organisation har bestämt att du här bara kan titta på begäranden, inte ändra dem.</translation>
    </message>
    <message>
        <source>Your organisation has set which servers can be used; this is none of them.</source>
        <translation>Din organisation har bestämt vilka servrar som får användas; den här är ingen av dem.</translation>
    </message>
    <message>
        <source>Read-only mode is on, so requests are only looked at here.</source>
        <translation>Skrivskyddat läge är på, så begäranden bara läses här.</translation>
    </message>
</context>
<context>
    <name>Sigill::SettingsSheet</name>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Seconds in which a single change can be &amp;undone</source>
        <translation>Sekunder då en enskild ändring kan ån&amp;gras</translation>
    </message>
    <message>
        <source>Ask before each change</source>
        <translation>Fråga före varje ändring</translation>
    </message>
    <message>
        <source>Changes sent at a &amp;time</source>
        <translation>Ändringar som ski&amp;ckas åt gången</translation>
    </message>
    <message>
        <source>Equal failures in a row that &amp;pause a run</source>
        <translation>Likadana fel i rad som &amp;pausar en körning</translation>
    </message>
    <message>
        <source>Never pause</source>
        <extracomment>value of a setting: a run is never paused</extracomment>
        <translation>Pausa aldrig</translation>
    </message>
    <message>
        <source>&amp;Days to keep entries of the journal</source>
        <translation>&amp;Dagar som loggrader sparas</translation>
    </message>
    <message>
        <source>Keep for ever</source>
        <extracomment>value of a setting: entries are never removed</extracomment>
        <translation>Spara för alltid</translation>
    </message>
    <message>
        <source>Copy entries of the journal to the system&apos;s &amp;log</source>
        <translation>Kopiera loggrader till systemets &amp;logg</translation>
    </message>
    <message>
        <source>&amp;Send changes even where no journal can be kept</source>
        <translation>&amp;Skicka ändringar även när ingen logg kan föras</translation>
    </message>
    <message>
        <source>Set by your organisation.</source>
        <extracomment>the operator cannot change this setting</extracomment>
        <translation>Bestämt av din organisation.</translation>
    </message>
    <message>
        <source>What was done is then known only until the program is closed, and an outcome that was lost stays unknown.</source>
        <translation>Vad som gjorts är då bara känt tills programmet stängs, och ett förlorat utfall förblir okänt.</translation>
    </message>
    <message>
        <source>Language of t&amp;icket text</source>
        <translation>Ärendetextens språ&amp;k</translation>
    </message>
    <message>
        <source>The program&apos;s</source>
        <extracomment>the language of the program</extracomment>
        <translation>Programmets</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Avbr&amp;yt</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>&amp;Journal file</source>
        <translation>Logg&amp;fil</translation>
    </message>
    <message>
        <source>Let pass&amp;words be kept in the keyring</source>
        <translation>Låt lösenord sparas i &amp;nyckelringen</translation>
    </message>
    <message>
        <source>Keep people&apos;s &amp;names on this computer between starts</source>
        <translation>Spara personers na&amp;mn på datorn mellan starterna</translation>
    </message>
    <message>
        <source>Show on the des&amp;ktop that new requests have come in</source>
        <translation>V&amp;isa på skrivbordet att nya begäranden har kommit in</translation>
    </message>
    <message>
        <source>Live refresh of open re&amp;quests</source>
        <translation>Löpande &amp;uppdatering av öppna begäranden</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>value of a setting: there is no live refresh</extracomment>
        <translation>Av</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln sekund</numerusform>
            <numerusform>%Ln sekunder</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>value of a setting: requests are never told to be old</extracomment>
        <translation>Aldrig</translation>
    </message>
    <message>
        <source>Days to keep the list for offline re&amp;ading</source>
        <translation>Dagar som listan sparas för offlin&amp;eläsning</translation>
    </message>
    <message>
        <source>Keep no list</source>
        <extracomment>value of a setting: no list is kept on this computer</extracomment>
        <translation>Spara ingen lista</translation>
    </message>
    <message>
        <source>Da&amp;ys after which an open request is worth a look</source>
        <translation>Dagar innan en öppen begäran är värd en &amp;titt</translation>
    </message>
</context>
<context>
    <name>Sigill::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Kortkommandon</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;täng</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tangenter</translation>
    </message>
    <message>
        <source>Context menu of the selected requests</source>
        <translation>Snabbmeny för markerade begäranden</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Rensa filtret</translation>
    </message>
    <message>
        <source>Go to the details of the request</source>
        <translation>Gå till begärans detaljer</translation>
    </message>
</context>
<context>
    <name>Sigill::ShowCommand</name>
    <message>
        <source>Access</source>
        <translation>Åtkomst</translation>
    </message>
</context>
<context>
    <name>Sigill::SignInFlow</name>
    <message>
        <source>You are signed out here. The browser is still signed in at AD FS.</source>
        <translation>Du är utloggad här. Webbläsaren är fortfarande inloggad i AD FS.</translation>
    </message>
    <message>
        <source>Sign out there too</source>
        <translation>Logga ut där också</translation>
    </message>
</context>
<context>
    <name>Sigill::SignInPrompt</name>
    <message>
        <source>Open this address in a browser on this computer and sign in:</source>
        <translation>Öppna den här adressen i en webbläsare på den här datorn och logga in:</translation>
    </message>
    <message>
        <source>Name the account with --user.</source>
        <translation>Ange kontot med --user.</translation>
    </message>
    <message>
        <source>Password of %1 for %2:</source>
        <extracomment>asked at a terminal; %1 is an account, %2 a server</extracomment>
        <translation>Lösenord för %1 till %2:</translation>
    </message>
    <message>
        <source>User name for %1:</source>
        <extracomment>asked at a terminal; %1 is a server</extracomment>
        <translation>Användarnamn för %1:</translation>
    </message>
    <message>
        <source>There is no terminal to ask for a password. Hand it over with --password-fd, and name the account with --user.</source>
        <translation>Det finns ingen terminal där lösenordet kan efterfrågas. Lämna det med --password-fd, och ange kontot med --user.</translation>
    </message>
</context>
<context>
    <name>Sigill::SignInSheet</name>
    <message>
        <source>Sign in at %1</source>
        <extracomment>title of a sheet; %1 is a server</extracomment>
        <translation>Logga in på %1</translation>
    </message>
    <message>
        <source>&amp;Keep it in this computer&apos;s keyring</source>
        <translation>&amp;Spara det i datorns nyckelring</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Loggar in…</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <extracomment>button: closes the sheet without a sign-in</extracomment>
        <translation>&amp;Inte nu</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>&amp;Kopiera adressen</translation>
    </message>
    <message>
        <source>&amp;Open the browser again</source>
        <translation>Öppna &amp;webbläsaren igen</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>Logga i&amp;n</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the address, open it in a browser on this computer, and sign in there. This sheet closes by itself.</source>
        <translation>Ingen webbläsare kunde öppnas. Kopiera adressen, öppna den i en webbläsare på den här datorn och logga in där. Den här rutan stängs av sig själv.</translation>
    </message>
    <message>
        <source>Sign in in the browser that has opened. This sheet closes by itself.</source>
        <translation>Logga in i webbläsaren som har öppnats. Den här rutan stängs av sig själv.</translation>
    </message>
    <message>
        <source>The server wants your user name and password. They are kept in memory until this program ends.</source>
        <translation>Servern kräver ditt användarnamn och lösenord. De behålls i minnet tills programmet avslutas.</translation>
    </message>
</context>
<context>
    <name>Sigill::StatusChips</name>
    <message>
        <source>Parts of the queue</source>
        <translation>Urval av begäranden</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n request(s)</source>
        <translation>
            <numerusform>%1, %n begäran</numerusform>
            <numerusform>%1, %n begäranden</numerusform>
        </translation>
    </message>
    <message>
        <source>Read from the server when chosen</source>
        <translation>Läses från servern när du väljer den</translation>
    </message>
</context>
<context>
    <name>Sigill::StatusLine</name>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n begäran</numerusform>
            <numerusform>%n begäranden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 requests</source>
        <translation>%1 av %2 begäranden</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n markerad</numerusform>
            <numerusform>%n markerade</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Läser…</translation>
    </message>
    <message>
        <source>Updated %1, %2 ago</source>
        <translation>Uppdaterat %1, för %2 sedan</translation>
    </message>
    <message>
        <source>Not signed in: the server did not ask</source>
        <translation>Inte inloggad: servern frågade inte</translation>
    </message>
    <message>
        <source>Read-only</source>
        <extracomment>the foot of the window: no request can be changed here</extracomment>
        <translation>Skrivskyddad</translation>
    </message>
    <message>
        <source>The sign-in is good until %1.</source>
        <extracomment>of a sign-in; %1 is a date and time</extracomment>
        <translation>Inloggningen gäller till %1.</translation>
    </message>
    <message>
        <source>Waiting for your sign-in</source>
        <translation>Väntar på din inloggning</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Loggar in…</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Inte inloggad</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Utloggad</translation>
    </message>
    <message>
        <source>Signed in as %1 (%2)</source>
        <extracomment>the foot of the window; %1 is an account, %2 a mechanism such as Kerberos</extracomment>
        <translation>Inloggad som %1 (%2)</translation>
    </message>
    <message>
        <source>%1 · refresh failed</source>
        <extracomment>the foot of the window; %1 says when the list was updated</extracomment>
        <translation>%1 · uppdateringen misslyckades</translation>
    </message>
    <message>
        <source>Live refresh is off.</source>
        <translation>Löpande uppdatering är avstängd.</translation>
    </message>
    <message>
        <source>Next refresh in about %1.</source>
        <extracomment>%1 is a duration such as 2 min</extracomment>
        <translation>Nästa uppdatering om ungefär %1.</translation>
    </message>
    <message>
        <source>Reading… · rows of %1, %2 old</source>
        <translation>Läser… · rader från %1, %2 gamla</translation>
    </message>
    <message>
        <source>Unconfirmed · rows of %1, %2 old</source>
        <translation>Obekräftat · rader från %1, %2 gamla</translation>
    </message>
    <message>
        <source>An earlier session has read these rows. They can be read, searched and exported; nothing can be changed until the server has confirmed them.</source>
        <translation>En tidigare session har läst de här raderna. De går att läsa, söka i och exportera; inget går att ändra förrän servern har bekräftat dem.</translation>
    </message>
    <message numerus="yes">
        <source>%n selected (%1 not shown by the filter)</source>
        <translation>
            <numerusform>%n markerad (%1 döljs av filtret)</numerusform>
            <numerusform>%n markerade (%1 döljs av filtret)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sigill::SummarySheet</name>
    <message>
        <source>What has changed</source>
        <translation>Vad som har hänt</translation>
    </message>
    <message>
        <source>&amp;Since</source>
        <translation>S&amp;edan</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sedan</translation>
    </message>
    <message>
        <source>I started</source>
        <translation>jag började</translation>
    </message>
    <message>
        <source>this time:</source>
        <extracomment>since when, in a list of choices: a time that is entered beside it</extracomment>
        <translation>den här tiden:</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>since when, in a list of choices: %1 is a duration such as 8 h</extracomment>
        <translation>%1 sedan</translation>
    </message>
    <message>
        <source>Time since when</source>
        <translation>Tid sedan när</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Ko&amp;piera</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Stäng</translation>
    </message>
</context>
<context>
    <name>Sigill::SupportBundle</name>
    <message>
        <source>The support bundle %1 could not be written: %2</source>
        <extracomment>%1 is a path, %2 the system&apos;s words on what is wrong</extracomment>
        <translation>Supportpaketet %1 kunde inte skrivas: %2</translation>
    </message>
</context>
<context>
    <name>Sigill::SupportBundleCommand</name>
    <message>
        <source>%1 was written. Look through it before you send it.</source>
        <translation>%1 har skrivits. Titta igenom det innan du skickar det.</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 finns redan.</translation>
    </message>
</context>
<context>
    <name>Sigill::TableState</name>
    <message>
        <source>Copy &amp;details</source>
        <extracomment>button: copies what second line wants to know</extracomment>
        <translation>Kopiera detal&amp;jer</translation>
    </message>
</context>
<context>
    <name>Sigill::TestSignInForm</name>
    <message>
        <source>&amp;Open the browser again</source>
        <translation>Öppna &amp;webbläsaren igen</translation>
    </message>
    <message>
        <source>Copy a&amp;ddress</source>
        <translation>Kopiera a&amp;dressen</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <extracomment>button: the test goes on without a sign-in</extracomment>
        <translation>Inte n&amp;u</translation>
    </message>
    <message>
        <source>S&amp;ign in</source>
        <translation>L&amp;ogga in</translation>
    </message>
</context>
<context>
    <name>Sigill::WatchFlow</name>
    <message numerus="yes">
        <source>No more than %Ln request(s) can be watched.</source>
        <translation>
            <numerusform>Det går inte att bevaka mer än %Ln begäran.</numerusform>
            <numerusform>Det går inte att bevaka fler än %Ln begäranden.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, was %3</source>
        <extracomment>%1 is what a request is and whom it is for; %2 its status, %3 the one before</extracomment>
        <translation>%1: %2, var %3</translation>
    </message>
    <message>
        <source>Watched: %1.</source>
        <extracomment>of a request that the operator watches</extracomment>
        <translation>Bevakad: %1.</translation>
    </message>
    <message>
        <source>Sho&amp;w it</source>
        <translation>&amp;Visa den</translation>
    </message>
    <message numerus="yes">
        <source>%Ln watched request(s) have changed.</source>
        <translation>
            <numerusform>%Ln bevakad begäran har ändrats.</numerusform>
            <numerusform>%Ln bevakade begäranden har ändrats.</numerusform>
        </translation>
    </message>
    <message>
        <source>A watched request has changed</source>
        <translation>En bevakad begäran har ändrats</translation>
    </message>
    <message numerus="yes">
        <source>%Ln watched request(s) are gone: the server does not have them any more, or your account may not read them.</source>
        <translation>
            <numerusform>%Ln bevakad begäran är borta: servern har den inte längre, eller så får ditt konto inte läsa den.</numerusform>
            <numerusform>%Ln bevakade begäranden är borta: servern har dem inte längre, eller så får ditt konto inte läsa dem.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sigill::WellKnownSids</name>
    <message>
        <source>Everyone</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Creator owner</source>
        <translation>Skapare och ägare</translation>
    </message>
    <message>
        <source>Creator group</source>
        <translation>Skaparens grupp</translation>
    </message>
    <message>
        <source>Owner rights</source>
        <translation>Ägarens rättigheter</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Nätverk</translation>
    </message>
    <message>
        <source>Interactive</source>
        <translation>Interaktiv</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Tjänst</translation>
    </message>
    <message>
        <source>Anonymous logon</source>
        <translation>Anonym inloggning</translation>
    </message>
    <message>
        <source>Enterprise domain controllers</source>
        <translation>Företagets domänkontrollanter</translation>
    </message>
    <message>
        <source>Self</source>
        <translation>Objektet självt</translation>
    </message>
    <message>
        <source>Authenticated users</source>
        <translation>Autentiserade användare</translation>
    </message>
    <message>
        <source>Restricted code</source>
        <translation>Begränsad kod</translation>
    </message>
    <message>
        <source>Local system</source>
        <translation>Lokalt system</translation>
    </message>
    <message>
        <source>Local service</source>
        <translation>Lokal tjänst</translation>
    </message>
    <message>
        <source>Network service</source>
        <translation>Nätverkstjänst</translation>
    </message>
    <message>
        <source>Write-restricted code</source>
        <translation>Skrivbegränsad kod</translation>
    </message>
    <message>
        <source>User-mode drivers</source>
        <translation>Drivrutiner i användarläge</translation>
    </message>
    <message>
        <source>All application packages</source>
        <translation>Alla programpaket</translation>
    </message>
    <message>
        <source>Low integrity level</source>
        <translation>Låg integritetsnivå</translation>
    </message>
    <message>
        <source>Medium integrity level</source>
        <translation>Medelhög integritetsnivå</translation>
    </message>
    <message>
        <source>Medium plus integrity level</source>
        <translation>Medelhög plus integritetsnivå</translation>
    </message>
    <message>
        <source>High integrity level</source>
        <translation>Hög integritetsnivå</translation>
    </message>
    <message>
        <source>System integrity level</source>
        <translation>Systemets integritetsnivå</translation>
    </message>
    <message>
        <source>Identity asserted by the authentication authority</source>
        <translation>Identitet intygad av autentiseringsutfärdaren</translation>
    </message>
    <message>
        <source>Identity asserted by a service</source>
        <translation>Identitet intygad av en tjänst</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administratörer</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Användare</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Gäster</translation>
    </message>
    <message>
        <source>Power users</source>
        <translation>Privilegierade användare</translation>
    </message>
    <message>
        <source>Account operators</source>
        <translation>Kontoansvariga</translation>
    </message>
    <message>
        <source>Server operators</source>
        <translation>Serveransvariga</translation>
    </message>
    <message>
        <source>Printer operators</source>
        <translation>Skrivaransvariga</translation>
    </message>
    <message>
        <source>Backup operators</source>
        <translation>Ansvariga för säkerhetskopiering</translation>
    </message>
    <message>
        <source>Replicators</source>
        <translation>Replikerare</translation>
    </message>
    <message>
        <source>Pre-Windows 2000 compatible access</source>
        <translation>Åtkomst kompatibel med versioner före Windows 2000</translation>
    </message>
    <message>
        <source>Remote desktop users</source>
        <translation>Användare av fjärrskrivbord</translation>
    </message>
    <message>
        <source>Network configuration operators</source>
        <translation>Ansvariga för nätverkskonfigurering</translation>
    </message>
    <message>
        <source>Performance monitor users</source>
        <translation>Användare av prestandaövervakning</translation>
    </message>
    <message>
        <source>Performance log users</source>
        <translation>Användare av prestandaloggar</translation>
    </message>
    <message>
        <source>IIS users</source>
        <translation>IIS-användare</translation>
    </message>
    <message>
        <source>Cryptographic operators</source>
        <translation>Ansvariga för kryptografi</translation>
    </message>
    <message>
        <source>Event log readers</source>
        <translation>Läsare av händelseloggar</translation>
    </message>
    <message>
        <source>Certificate service DCOM access</source>
        <translation>DCOM-åtkomst till certifikattjänsten</translation>
    </message>
    <message>
        <source>RDS remote access servers</source>
        <translation>RDS-servrar för fjärråtkomst</translation>
    </message>
    <message>
        <source>RDS endpoint servers</source>
        <translation>RDS-slutpunktsservrar</translation>
    </message>
    <message>
        <source>RDS management servers</source>
        <translation>RDS-hanteringsservrar</translation>
    </message>
    <message>
        <source>Hyper-V administrators</source>
        <translation>Hyper-V-administratörer</translation>
    </message>
    <message>
        <source>Access control assistance operators</source>
        <translation>Biträdande ansvariga för åtkomstkontroll</translation>
    </message>
    <message>
        <source>Remote management users</source>
        <translation>Användare av fjärrhantering</translation>
    </message>
    <message>
        <source>User-mode hardware operators</source>
        <translation>Ansvariga för maskinvara i användarläge</translation>
    </message>
    <message>
        <source>OpenSSH users</source>
        <translation>OpenSSH-användare</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Lokal</translation>
    </message>
    <message>
        <source>Console logon</source>
        <translation>Inloggad vid konsolen</translation>
    </message>
    <message>
        <source>Dial-up</source>
        <translation>Uppringd</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Terminal server users</source>
        <translation>Terminalserveranvändare</translation>
    </message>
    <message>
        <source>Remote interactive logon</source>
        <translation>Interaktiv fjärrinloggning</translation>
    </message>
    <message>
        <source>This organization</source>
        <translation>Den här organisationen</translation>
    </message>
    <message>
        <source>IIS anonymous user</source>
        <translation>Anonym IIS-användare</translation>
    </message>
    <message>
        <source>Other organization</source>
        <translation>Annan organisation</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>Alla tjänster</translation>
    </message>
    <message>
        <source>Untrusted integrity level</source>
        <translation>Obetrodd integritetsnivå</translation>
    </message>
    <message>
        <source>Enterprise read-only domain controllers</source>
        <translation>Företagets skrivskyddade domänkontrollanter</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administratör</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gäst</translation>
    </message>
    <message>
        <source>Kerberos service account</source>
        <translation>Kerberos tjänstkonto</translation>
    </message>
    <message>
        <source>Domain admins</source>
        <translation>Domänadministratörer</translation>
    </message>
    <message>
        <source>Domain users</source>
        <translation>Domänanvändare</translation>
    </message>
    <message>
        <source>Domain guests</source>
        <translation>Domängäster</translation>
    </message>
    <message>
        <source>Domain computers</source>
        <translation>Domändatorer</translation>
    </message>
    <message>
        <source>Domain controllers</source>
        <translation>Domänkontrollanter</translation>
    </message>
    <message>
        <source>Certificate publishers</source>
        <translation>Certifikatutgivare</translation>
    </message>
    <message>
        <source>Schema admins</source>
        <translation>Schemaadministratörer</translation>
    </message>
    <message>
        <source>Enterprise admins</source>
        <translation>Företagsadministratörer</translation>
    </message>
    <message>
        <source>Group policy creator owners</source>
        <translation>Skapare och ägare av grupprinciper</translation>
    </message>
    <message>
        <source>Read-only domain controllers</source>
        <translation>Skrivskyddade domänkontrollanter</translation>
    </message>
    <message>
        <source>Cloneable domain controllers</source>
        <translation>Klonbara domänkontrollanter</translation>
    </message>
    <message>
        <source>Protected users</source>
        <translation>Skyddade användare</translation>
    </message>
    <message>
        <source>Key admins</source>
        <translation>Nyckeladministratörer</translation>
    </message>
    <message>
        <source>Enterprise key admins</source>
        <translation>Företagets nyckeladministratörer</translation>
    </message>
    <message>
        <source>RAS and IAS servers</source>
        <translation>RAS- och IAS-servrar</translation>
    </message>
    <message>
        <source>Allowed RODC password replication group</source>
        <translation>Tillåten lösenordsreplikering till RODC</translation>
    </message>
    <message>
        <source>Denied RODC password replication group</source>
        <translation>Nekad lösenordsreplikering till RODC</translation>
    </message>
</context>
<context>
    <name>Sigill::WhatsNewNotice</name>
    <message>
        <source>Sigill was updated to %1.</source>
        <translation>Sigill har uppdaterats till %1.</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>Nyheter</translation>
    </message>
</context>
<context>
    <name>Sigill::WindowActions</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Uppdatera</translation>
    </message>
    <message>
        <source>Stop rea&amp;ding</source>
        <translation>S&amp;toppa läsningen</translation>
    </message>
    <message>
        <source>&amp;Filter requests</source>
        <translation>&amp;Filtrera begäranden</translation>
    </message>
    <message>
        <source>&amp;Go to the details</source>
        <translation>&amp;Gå till detaljerna</translation>
    </message>
    <message>
        <source>&amp;Next request</source>
        <translation>&amp;Nästa begäran</translation>
    </message>
    <message>
        <source>&amp;Previous request</source>
        <translation>&amp;Föregående begäran</translation>
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <translation>&amp;Nästa panel</translation>
    </message>
    <message>
        <source>Previous pa&amp;ne</source>
        <translation>&amp;Föregående panel</translation>
    </message>
    <message>
        <source>Copy request &amp;id</source>
        <translation>Kopiera begärans &amp;id</translation>
    </message>
    <message>
        <source>&amp;Select all</source>
        <translation>&amp;Markera allt</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Helskärm</translation>
    </message>
    <message>
        <source>&amp;Connect to a server…</source>
        <translation>&amp;Anslut till en server…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Kortkommandon</translation>
    </message>
    <message>
        <source>&amp;About Sigill</source>
        <translation>&amp;Om Sigill</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>A&amp;vsluta</translation>
    </message>
    <message>
        <source>&amp;Complete</source>
        <extracomment>menu and toolbar; marks the selected requests as completed</extracomment>
        <translation>&amp;Slutför</translation>
    </message>
    <message>
        <source>Cancel &amp;request</source>
        <extracomment>menu and toolbar; an action on requests, never the button that closes a dialog</extracomment>
        <translation>&amp;Annullera</translation>
    </message>
    <message>
        <source>&amp;Abandon</source>
        <extracomment>menu and toolbar; gives the selected requests up</extracomment>
        <translation>Ö&amp;verge</translation>
    </message>
    <message>
        <source>Copy ro&amp;ws</source>
        <translation>&amp;Kopiera rader</translation>
    </message>
    <message>
        <source>&amp;Last change and its outcomes</source>
        <translation>Senaste ändringen &amp;och dess utfall</translation>
    </message>
    <message>
        <source>&amp;Undo change</source>
        <extracomment>takes the last change back, before it is sent</extracomment>
        <translation>Ån&amp;gra ändring</translation>
    </message>
    <message>
        <source>&amp;Journal</source>
        <translation>Logg över åtgär&amp;der</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Inställningar…</translation>
    </message>
    <message>
        <source>Open in p&amp;ortal</source>
        <extracomment>opens the page of the request in the browser, in the MIM CM portal</extracomment>
        <translation>Öppna i &amp;portalen</translation>
    </message>
    <message>
        <source>Approving and denying are done there.</source>
        <translation>Där godkänner eller nekar du begäran.</translation>
    </message>
    <message>
        <source>Server &amp;profiles…</source>
        <translation>Server&amp;profiler…</translation>
    </message>
    <message>
        <source>Sign &amp;in with password…</source>
        <translation>&amp;Logga in med lösenord…</translation>
    </message>
    <message>
        <source>Sign &amp;in…</source>
        <translation>&amp;Logga in…</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>Logga &amp;ut</translation>
    </message>
    <message>
        <source>&amp;Test connection…</source>
        <translation>&amp;Testa anslutningen…</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>&amp;Diagnostik…</translation>
    </message>
    <message>
        <source>Li&amp;ve refresh</source>
        <extracomment>menu; switches on and off that the open requests are read again and again</extracomment>
        <translation>&amp;Löpande uppdatering</translation>
    </message>
    <message>
        <source>Select from a &amp;list…</source>
        <translation>Markera från en lis&amp;ta…</translation>
    </message>
    <message>
        <source>Paste ids, names or lines of a ticket.</source>
        <translation>Klistra in id:n, namn eller rader från ett ärende.</translation>
    </message>
    <message>
        <source>Ov&amp;erview of the queue…</source>
        <translation>Ö&amp;versikt över begäranden…</translation>
    </message>
    <message>
        <source>What waits by age, type and profile template</source>
        <translation>Vad som väntar per ålder, typ och profilmall</translation>
    </message>
    <message>
        <source>&amp;Export requests…</source>
        <translation>&amp;Exportera begäranden…</translation>
    </message>
    <message>
        <source>Those that are selected, or all in the list</source>
        <translation>De markerade, eller alla i listan</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>Skriv u&amp;t…</translation>
    </message>
    <message>
        <source>One request whole, several as a table</source>
        <translation>En begäran hel, flera som tabell</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Spara som P&amp;DF…</translation>
    </message>
    <message>
        <source>Watc&amp;h</source>
        <extracomment>menu; be told when the status of the selected requests changes</extracomment>
        <translation>B&amp;evaka</translation>
    </message>
    <message>
        <source>Be told when the status changes.</source>
        <translation>Få veta när statusen ändras.</translation>
    </message>
    <message>
        <source>Copy as &amp;ticket text</source>
        <extracomment>in the words and the language that the helpdesk&apos;s ticket system gets</extracomment>
        <translation>Kopiera som ä&amp;rendetext</translation>
    </message>
    <message>
        <source>&amp;What has changed…</source>
        <translation>Vad s&amp;om har hänt…</translation>
    </message>
    <message>
        <source>For whoever takes over from you</source>
        <translation>För den som tar över efter dig</translation>
    </message>
    <message>
        <source>In the API: %1.</source>
        <extracomment>%1 is a word of the API, such as Canceled</extracomment>
        <translation>I API:et: %1.</translation>
    </message>
    <message>
        <source>The server has not confirmed the selected rows: they are from an earlier session. They can be changed once they have been read anew.</source>
        <translation>Servern har inte bekräftat de markerade raderna: de är från en tidigare session. De går att ändra när de har lästs på nytt.</translation>
    </message>
    <message>
        <source>Reads the list from the server again.</source>
        <translation>Läser listan från servern igen.</translation>
    </message>
    <message>
        <source>What has come in stays.</source>
        <translation>Det som har kommit in ligger kvar.</translation>
    </message>
    <message>
        <source>Reads the open requests again and again.</source>
        <translation>Läser om de öppna begärandena gång på gång.</translation>
    </message>
    <message>
        <source>&amp;Mask names and comments</source>
        <extracomment>menu; hides the names of people and their comments from who looks at the screen</extracomment>
        <translation>Dölj na&amp;mn och kommentarer</translation>
    </message>
    <message>
        <source>For sharing the screen</source>
        <translation>För att dela skärmen</translation>
    </message>
    <message>
        <source>Read-onl&amp;y mode</source>
        <extracomment>menu; while it is on, no request can be changed in this window</extracomment>
        <translation>Sk&amp;rivskyddat läge</translation>
    </message>
    <message>
        <source>No request can be changed while it is on.</source>
        <translation>Ingen begäran går att ändra medan det är på.</translation>
    </message>
    <message>
        <source>Forgets your password or token.</source>
        <translation>Glömmer ditt lösenord eller din token.</translation>
    </message>
    <message>
        <source>Only while it has not been sent; nothing of it is left then.</source>
        <translation>Bara så länge den inte har skickats; då lämnar den inga spår.</translation>
    </message>
    <message>
        <source>What was not done can be tried again there.</source>
        <translation>Där kan du försöka igen med det som inte blev gjort.</translation>
    </message>
    <message>
        <source>What was done from this computer, and what became of it.</source>
        <translation>Vad som gjorts från den här datorn, och vad det blev av det.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjälp</translation>
    </message>
    <message>
        <source>About what you are looking at.</source>
        <translation>Om det du tittar på.</translation>
    </message>
    <message>
        <source>&amp;What&apos;s this?</source>
        <extracomment>explains an action that is chosen next</extracomment>
        <translation>&amp;Vad är det här?</translation>
    </message>
    <message>
        <source>Then choose what you want to be explained.</source>
        <translation>Välj sedan det du vill ha förklarat.</translation>
    </message>
    <message>
        <source>Delete &amp;local data…</source>
        <extracomment>menu; of what the program keeps on this computer between starts</extracomment>
        <translation>Ta &amp;bort lokala data…</translation>
    </message>
    <message>
        <source>Lists and names that are kept on this computer</source>
        <translation>Listor och namn som är sparade på datorn</translation>
    </message>
    <message>
        <source>What&apos;s &amp;new</source>
        <extracomment>what the last version has brought</extracomment>
        <translation>&amp;Nyheter</translation>
    </message>
    <message>
        <source>Step by step; changes nothing on the server.</source>
        <translation>Steg för steg; ändrar inget på servern.</translation>
    </message>
    <message>
        <source>What those who help you want to know.</source>
        <translation>Det som de som hjälper dig vill veta.</translation>
    </message>
    <message>
        <source>Works from: %1.</source>
        <extracomment>%1 is a list of statuses, such as Approved, Executing</extracomment>
        <translation>Fungerar från: %1.</translation>
    </message>
</context>
<context>
    <name>Sigill::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arkiv</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Redigera</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visa</translation>
    </message>
    <message>
        <source>&amp;Request</source>
        <translation>&amp;Begäran</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjälp</translation>
    </message>
    <message>
        <source>Ser&amp;vers</source>
        <translation>&amp;Servrar</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Kolumner</translation>
    </message>
    <message>
        <source>Show &amp;only</source>
        <extracomment>menu; followed by what the current request has, such as Type: Unblock</extracomment>
        <translation>Visa &amp;bara</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <extracomment>menu; followed by what the current request has, such as Type: Unblock</extracomment>
        <translation>&amp;Dölj</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <extracomment>menu; followed by the names of the columns</extracomment>
        <translation>&amp;Sortera efter</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;pråk</translation>
    </message>
    <message>
        <source>&amp;Ascending</source>
        <translation>&amp;Stigande</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>&amp;Fallande</translation>
    </message>
    <message>
        <source>No servers yet</source>
        <translation>Inga servrar än</translation>
    </message>
</context>
<context>
    <name>SignInError</name>
    <message>
        <source>You have no Windows sign-in (Kerberos ticket) on this computer.</source>
        <translation>Du har ingen Windows-inloggning (Kerberos-biljett) på den här datorn.</translation>
    </message>
    <message>
        <source>Your Windows sign-in (Kerberos ticket) has expired.</source>
        <translation>Din Windows-inloggning (Kerberos-biljett) har gått ut.</translation>
    </message>
    <message>
        <source>The domain knows no service for %1.</source>
        <translation>Domänen känner inte till någon tjänst för %1.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock differs too much from the domain&apos;s.</source>
        <translation>Datorns klocka skiljer sig för mycket från domänens.</translation>
    </message>
    <message>
        <source>No domain controller can be reached.</source>
        <translation>Ingen domänkontrollant kan nås.</translation>
    </message>
    <message>
        <source>The server did not accept your Windows sign-in (Kerberos ticket).</source>
        <translation>Servern godtog inte din Windows-inloggning (Kerberos-biljett).</translation>
    </message>
    <message>
        <source>The Windows sign-in failed.</source>
        <translation>Windows-inloggningen misslyckades.</translation>
    </message>
    <message>
        <source>Nobody has signed in.</source>
        <translation>Ingen har loggat in.</translation>
    </message>
    <message>
        <source>The server did not accept the user name or the password.</source>
        <translation>Servern godtog inte användarnamnet eller lösenordet.</translation>
    </message>
    <message>
        <source>The server wants the password over a connection that is not secured.</source>
        <translation>Servern begär lösenordet över en anslutning som inte är säker.</translation>
    </message>
    <message>
        <source>The settings for the sign-in are not complete.</source>
        <translation>Inställningarna för inloggningen är inte fullständiga.</translation>
    </message>
    <message>
        <source>Another program on this computer uses the port to which the browser must return.</source>
        <translation>Ett annat program på den här datorn använder porten som webbläsaren måste återvända till.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Ingen är inloggad.</translation>
    </message>
    <message>
        <source>The sign-in was broken off in the browser.</source>
        <translation>Inloggningen avbröts i webbläsaren.</translation>
    </message>
    <message>
        <source>The browser did not come back from the sign-in page in time.</source>
        <translation>Webbläsaren kom inte tillbaka från inloggningssidan i tid.</translation>
    </message>
    <message>
        <source>The sign-in was stopped.</source>
        <translation>Inloggningen stoppades.</translation>
    </message>
    <message>
        <source>The sign-in server refused the sign-in.</source>
        <translation>Inloggningsservern avvisade inloggningen.</translation>
    </message>
    <message>
        <source>The sign-in is no longer valid.</source>
        <translation>Inloggningen är inte längre giltig.</translation>
    </message>
    <message>
        <source>The sign-in server reported an internal error.</source>
        <translation>Inloggningsservern rapporterade ett internt fel.</translation>
    </message>
    <message>
        <source>The sign-in server sent us to another address.</source>
        <translation>Inloggningsservern hänvisade till en annan adress.</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s answer could not be read.</source>
        <translation>Inloggningsserverns svar kunde inte läsas.</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s answer is too large.</source>
        <translation>Inloggningsserverns svar är för stort.</translation>
    </message>
    <message>
        <source>The sign-in server cannot be reached.</source>
        <translation>Inloggningsservern kan inte nås.</translation>
    </message>
    <message>
        <source>No secure connection to the sign-in server could be made.</source>
        <translation>Det gick inte att upprätta en säker anslutning till inloggningsservern.</translation>
    </message>
    <message>
        <source>The sign-in server did not answer in time.</source>
        <translation>Inloggningsservern svarade inte i tid.</translation>
    </message>
    <message>
        <source>Lock and unlock your computer, or run kinit. Then try again, or sign in with your password.</source>
        <translation>Lås datorn och lås upp den igen, eller kör kinit. Försök sedan igen, eller logga in med lösenord.</translation>
    </message>
    <message>
        <source>Use the server&apos;s full name, not an alias or a number. Otherwise the service principal name (HTTP/%1) is missing: ask those who run the domain. Signing in with your password may work.</source>
        <translation>Använd serverns fullständiga namn, inte ett alias eller ett nummer. Gör du redan det saknas tjänstens huvudnamn (SPN, HTTP/%1): fråga dem som sköter domänen. Att logga in med lösenord kan fungera.</translation>
    </message>
    <message>
        <source>Set the clock of this computer, then try again.</source>
        <translation>Ställ datorns klocka och försök sedan igen.</translation>
    </message>
    <message>
        <source>Check that you are on the right network (VPN). Signing in with your password may work.</source>
        <translation>Kontrollera att du är på rätt nätverk (VPN). Att logga in med lösenord kan fungera.</translation>
    </message>
    <message>
        <source>The service principal name of %1 may belong to another account, or something between here and the server may open the secure connection. Signing in with your password may work.</source>
        <translation>Tjänstens huvudnamn (SPN) för %1 kan höra till ett annat konto, eller så kan något på vägen till servern öppna den säkra anslutningen. Att logga in med lösenord kan fungera.</translation>
    </message>
    <message>
        <source>Sign in with your password, and show the details to second line.</source>
        <translation>Logga in med lösenord och visa detaljerna för andra linjen.</translation>
    </message>
    <message>
        <source>Sign in, then try again.</source>
        <translation>Logga in och försök sedan igen.</translation>
    </message>
    <message>
        <source>Type it again. The account may also be locked, expired or allow smart cards only.</source>
        <translation>Skriv det igen. Kontot kan också vara låst, ha gått ut eller bara tillåta smartkort.</translation>
    </message>
    <message>
        <source>Nothing was sent. Use an address that begins with https://.</source>
        <translation>Inget skickades. Använd en adress som börjar med https://.</translation>
    </message>
    <message>
        <source>Correct the settings of the server profile.</source>
        <translation>Rätta inställningarna i serverprofilen.</translation>
    </message>
    <message>
        <source>Close the other program, or finish a sign-in that runs in another window, and try again.</source>
        <translation>Stäng det andra programmet, eller slutför en inloggning som pågår i ett annat fönster, och försök igen.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Logga in igen.</translation>
    </message>
    <message>
        <source>Try again, and finish the sign-in in the browser.</source>
        <translation>Försök igen och slutför inloggningen i webbläsaren.</translation>
    </message>
    <message>
        <source>Show the details to second line: this program may not be registered at the sign-in server as the profile says.</source>
        <translation>Visa detaljerna för andra linjen: programmet är kanske inte registrerat i inloggningsservern så som profilen anger.</translation>
    </message>
    <message>
        <source>Try again in a moment. If it goes on, show the details to second line.</source>
        <translation>Försök igen om en stund. Om felet består, visa detaljerna för andra linjen.</translation>
    </message>
    <message>
        <source>Show the details to second line: the sign-in server&apos;s address in the profile may be wrong.</source>
        <translation>Visa detaljerna för andra linjen: inloggningsserverns adress i profilen kan vara fel.</translation>
    </message>
    <message>
        <source>Check the network and the sign-in server&apos;s address in the profile.</source>
        <translation>Kontrollera nätverket och inloggningsserverns adress i profilen.</translation>
    </message>
    <message>
        <source>Show the details to second line: the sign-in server&apos;s certificate is not trusted on this computer.</source>
        <translation>Visa detaljerna för andra linjen: inloggningsserverns certifikat är inte betrott på den här datorn.</translation>
    </message>
</context>
<context>
    <name>SignInState</name>
    <message>
        <source>password</source>
        <translation>lösenord</translation>
    </message>
    <message>
        <source>Windows sign-in</source>
        <translation>Windows-inloggning</translation>
    </message>
    <message>
        <source>The server has not proved itself.</source>
        <translation>Servern har inte bevisat sin identitet.</translation>
    </message>
    <message>
        <source>The server has proved itself by its certificate.</source>
        <translation>Servern har bevisat sin identitet med sitt certifikat.</translation>
    </message>
    <message>
        <source>The server has proved itself by its ticket.</source>
        <translation>Servern har bevisat sin identitet med sin biljett.</translation>
    </message>
</context>
<context>
    <name>SiteFile</name>
    <message>
        <source>It is no file.</source>
        <translation>Det är ingen fil.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>Filen är för stor.</translation>
    </message>
    <message>
        <source>%1 is not used: %2</source>
        <extracomment>%1 is a path, %2 a sentence on what is wrong in the file</extracomment>
        <translation>%1 används inte: %2</translation>
    </message>
</context>
<context>
    <name>TicketTemplate</name>
    <message>
        <source>“%1” is no placeholder here; there are: %2.</source>
        <extracomment>%1 is what was found, %2 the list of what may stand there</extracomment>
        <translation>”%1” är ingen platshållare här; det finns: %2.</translation>
    </message>
    <message>
        <source>“%1” at character %2 has no counterpart, or stands in other square brackets.</source>
        <translation>”%1” vid tecken %2 saknar motpart, eller står inom andra hakparenteser.</translation>
    </message>
    <message>
        <source>A “[” has no “]”.</source>
        <translation>Ett ”[” saknar ”]”.</translation>
    </message>
</context>
<context>
    <name>TicketText</name>
    <message>
        <source>It is not JSON: %1 at byte %2.</source>
        <translation>Det är inte JSON: %1 vid byte %2.</translation>
    </message>
    <message>
        <source>“format” must be 1.</source>
        <translation>”format” måste vara 1.</translation>
    </message>
    <message>
        <source>“%1” is not known.</source>
        <translation>”%1” är okänt.</translation>
    </message>
    <message>
        <source>In “%1”: %2</source>
        <extracomment>%1 is the name of a part of a file, %2 a sentence on what is wrong in it</extracomment>
        <translation>I ”%1”: %2</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>”%1” saknas.</translation>
    </message>
</context>
<context>
    <name>TicketWords</name>
    <message>
        <source>“%1” is not known.</source>
        <translation>”%1” är okänt.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>”%1” saknas.</translation>
    </message>
    <message>
        <source>In “%1”: %2</source>
        <extracomment>%1 is the name of a part of a file, %2 a sentence on what is wrong in it</extracomment>
        <translation>I ”%1”: %2</translation>
    </message>
    <message>
        <source>“%1” must be a list of lines.</source>
        <translation>”%1” måste vara en lista med rader.</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>“%1” is no time such as 2026-03-05, 2026-03-05T14:30, 2d or 12h.</source>
        <translation>”%1” är ingen tid som 2026-03-05, 2026-03-05T14:30, 2d eller 12h.</translation>
    </message>
</context>
<context>
    <name>VerdictOutput</name>
    <message>
        <source>Would be sent</source>
        <translation>Skulle skickas</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Inte läst</translation>
    </message>
    <message>
        <source>Would be sent, may be refused</source>
        <translation>Skulle skickas, kan avvisas av servern</translation>
    </message>
    <message>
        <source>Would be skipped</source>
        <translation>Skulle hoppas över</translation>
    </message>
    <message>
        <source>Is so already</source>
        <translation>Är så redan</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>None</source>
        <extracomment>status of a request</extracomment>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Approved</source>
        <extracomment>status of a request</extracomment>
        <translation>Godkänd</translation>
    </message>
    <message>
        <source>Denied</source>
        <extracomment>status of a request; a decision by an approver, not a refusal by the server</extracomment>
        <translation>Nekad</translation>
    </message>
    <message>
        <source>Completed</source>
        <extracomment>status of a request</extracomment>
        <translation>Slutförd</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>status of a request</extracomment>
        <translation>Misslyckad</translation>
    </message>
    <message>
        <source>Pending</source>
        <extracomment>status of a request: waits for approval</extracomment>
        <translation>Väntande</translation>
    </message>
    <message>
        <source>Canceled</source>
        <extracomment>status of a request</extracomment>
        <translation>Annullerad</translation>
    </message>
    <message>
        <source>Executing</source>
        <extracomment>status of a request</extracomment>
        <translation>Pågår</translation>
    </message>
    <message>
        <source>Status %1</source>
        <translation>Status %1</translation>
    </message>
    <message>
        <source>No type</source>
        <extracomment>type of a request</extracomment>
        <translation>Ingen typ</translation>
    </message>
    <message>
        <source>Enroll</source>
        <extracomment>type of a request: issue a card or certificate</extracomment>
        <translation>Utfärda</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>type of a request: replace a lost or broken card</extracomment>
        <translation>Ersätt</translation>
    </message>
    <message>
        <source>Renew</source>
        <extracomment>type of a request</extracomment>
        <translation>Förnya</translation>
    </message>
    <message>
        <source>Disable</source>
        <extracomment>type of a request: take a card or certificate out of use</extracomment>
        <translation>Inaktivera</translation>
    </message>
    <message>
        <source>Unblock</source>
        <extracomment>type of a request: unlock a card whose PIN is blocked</extracomment>
        <translation>Lås upp</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <extracomment>type of a request: make a second card</extracomment>
        <translation>Duplicera</translation>
    </message>
    <message>
        <source>Retire</source>
        <extracomment>type of a request: take a card back</extracomment>
        <translation>Återta</translation>
    </message>
    <message>
        <source>Recover on behalf</source>
        <extracomment>type of a request</extracomment>
        <translation>Återskapa åt annan</translation>
    </message>
    <message>
        <source>Suspend or reinstate</source>
        <extracomment>type of a request</extracomment>
        <translation>Pausa eller återuppta</translation>
    </message>
    <message>
        <source>Online update</source>
        <extracomment>type of a request</extracomment>
        <translation>Onlineuppdatering</translation>
    </message>
    <message>
        <source>Temporary card</source>
        <extracomment>type of a request</extracomment>
        <translation>Tillfälligt kort</translation>
    </message>
    <message>
        <source>Type %1</source>
        <translation>Typ %1</translation>
    </message>
    <message>
        <source>Smart card</source>
        <translation>Smartkort</translation>
    </message>
    <message>
        <source>Software profile</source>
        <translation>Programvaruprofil</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>chip: requests that are pending, approved or executing</extracomment>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Decided</source>
        <extracomment>chip: requests that are completed, denied, failed or canceled</extracomment>
        <translation>Avgjorda</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>chip: requests of every status</extracomment>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Complete</source>
        <extracomment>action: mark a request as completed</extracomment>
        <translation>Slutför</translation>
    </message>
    <message>
        <source>Cancel request</source>
        <extracomment>action on a request, never the button that closes a dialog</extracomment>
        <translation>Annullera</translation>
    </message>
    <message>
        <source>Abandon</source>
        <extracomment>action: give a request up</extracomment>
        <translation>Överge</translation>
    </message>
    <message numerus="yes">
        <source>Complete %n request(s)</source>
        <translation>
            <numerusform>Slutför %n begäran</numerusform>
            <numerusform>Slutför %n begäranden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n request(s)</source>
        <translation>
            <numerusform>Annullera %n begäran</numerusform>
            <numerusform>Annullera %n begäranden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Abandon %n request(s)</source>
        <translation>
            <numerusform>Överge %n begäran</numerusform>
            <numerusform>Överge %n begäranden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) were completed.</source>
        <translation>
            <numerusform>%n begäran slutfördes.</numerusform>
            <numerusform>%n begäranden slutfördes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) were canceled.</source>
        <translation>
            <numerusform>%n begäran annullerades.</numerusform>
            <numerusform>%n begäranden annullerades.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) were abandoned.</source>
        <translation>
            <numerusform>%n begäran övergavs.</numerusform>
            <numerusform>%n begäranden övergavs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Marks as completed and issues nothing: no card or certificate is made by this.</source>
        <translation>Markerar som slutförd men utfärdar ingenting: inget kort eller certifikat skapas.</translation>
    </message>
    <message>
        <source>Canceled requests cannot be resumed.</source>
        <translation>Annullerade begäranden kan inte återupptas.</translation>
    </message>
    <message>
        <source>Abandoned requests will show as Failed on the server and cannot be resumed.</source>
        <translation>Övergivna begäranden får statusen Misslyckad på servern och kan inte återupptas.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>duration in seconds, short</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>duration in minutes, short</extracomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>duration in hours, short</extracomment>
        <translation>%1 tim</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>Completing in %1 s</source>
        <extracomment>status of a row: it will be marked as completed in so many seconds</extracomment>
        <translation>Slutförs om %1 s</translation>
    </message>
    <message>
        <source>Canceling in %1 s</source>
        <extracomment>status of a row: it will be canceled in so many seconds</extracomment>
        <translation>Annulleras om %1 s</translation>
    </message>
    <message>
        <source>Abandoning in %1 s</source>
        <extracomment>status of a row: it will be abandoned in so many seconds</extracomment>
        <translation>Överges om %1 s</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>view</comment>
        <extracomment>chip: requests that are approved</extracomment>
        <translation>Godkända</translation>
    </message>
    <message>
        <source>Executing</source>
        <comment>view</comment>
        <extracomment>chip: requests that are executing</extracomment>
        <translation>Pågående</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>There is no server profile “%1”.</source>
        <translation>Serverprofilen ”%1” finns inte.</translation>
    </message>
    <message>
        <source>Start with a practice server of its own, where nothing is real.</source>
        <translation>Starta med en egen övningsserver, där inget är på riktigt.</translation>
    </message>
    <message>
        <source>The server, with its virtual directory.</source>
        <translation>Servern, med virtuell katalog.</translation>
    </message>
    <message>
        <source>A server profile; else the last one used.</source>
        <translation>En serverprofil; annars den senast använda.</translation>
    </message>
    <message>
        <source>en or sv; else the one used last, or the system&apos;s.</source>
        <translation>en eller sv; annars det senast använda, eller systemets.</translation>
    </message>
    <message>
        <source>Write pictures of the main states into a folder, and end.</source>
        <translation>Skriv bilder av de viktigaste lägena i en mapp och avsluta.</translation>
    </message>
    <message>
        <source>A request to show: its id, or a link such as sigill:ID.</source>
        <translation>En begäran att visa: dess id, eller en länk som sigill:ID.</translation>
    </message>
    <message>
        <source>“%1” names no request: an id or a link such as sigill:ID is expected.</source>
        <translation>”%1” anger ingen begäran: ett id eller en länk som sigill:ID förväntas.</translation>
    </message>
    <message>
        <source>This build has no practice server.</source>
        <translation>Den här versionen har ingen övningsserver.</translation>
    </message>
    <message>
        <source>request</source>
        <translation>begäran</translation>
    </message>
    <message>
        <source>url</source>
        <translation>url</translation>
    </message>
    <message>
        <source>name</source>
        <translation>namn</translation>
    </message>
    <message>
        <source>code</source>
        <translation>kod</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>mapp</translation>
    </message>
</context>
</TS>
