/*
title: Active vendors on file for a scope who were on no bid list sent since a date
grain: one vendor and scope entry
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
  VendorGroup: {type: bGroup, example: 1}
  ScopeCode: {type: varchar(10), example: 03}
  SinceDate: {type: bDate, example: 2024-01-01}
asks:
  - Which firms do this kind of work and have not been asked for a price by us this year?
  - Vendors with a scope of work on no bid list sent since January 1, with phone, e-mail, self-performed flag and last invoice date
  - vendors not invited
  - Vendor, name, phone, e-mail, city, state, does the work itself, last invoice for scope 03
  - We go back to the same four concrete subs each time and their prices show it, although the qualification file is full of others who filled in the forms and never heard from us, I'd like the names with phone numbers to call before Tuesday
  - who can do concreet that we havnt invited yet
  - Untapped bidders for masonry, maybe Stonebridge is one
  - Active firms doing trade 03 that we haven't asked for a quote since January
  - We lean on the same four concrete subs and prices show it, so find others on file for scope 3 not written to since 01/01/2024, phone, mail, city and last invoice
  - on file for concrete, never called
  - Alphabetical, active vendors doing scope 3 that got no invitation since January, self-performed or not, phone, email, city, last invoice
  - vndrs w scope 9 not on bid list since 6/1
  - Which companies could do this kind of work for us but have not been contacted this year?
*/
SELECT PCScopes.Vendor, APVM.Name, PCScopeCodes.Description AS ScopeName, PCScopes.SelfPerformed, APVM.Phone,
    APVM.EMail, APVM.City, APVM.State, APVM.LastInvDate
FROM PCScopes WITH (NOLOCK)
JOIN APVM WITH (NOLOCK)
    ON PCScopes.VendorGroup = APVM.VendorGroup
    AND PCScopes.Vendor = APVM.Vendor
JOIN PCScopeCodes WITH (NOLOCK)
    ON PCScopes.VendorGroup = PCScopeCodes.VendorGroup
    AND PCScopes.ScopeCode = PCScopeCodes.ScopeCode
WHERE PCScopes.VendorGroup = @VendorGroup
    AND PCScopes.ScopeCode = @ScopeCode
    AND APVM.ActiveYN = 'Y'
    AND NOT EXISTS (
        SELECT 1
        FROM PCBidPackageBidList WITH (NOLOCK)
        WHERE PCBidPackageBidList.JCCo = @JCCo
            AND PCBidPackageBidList.LastSent >= @SinceDate
            AND PCBidPackageBidList.VendorGroup = PCScopes.VendorGroup
            AND PCBidPackageBidList.Vendor = PCScopes.Vendor
    )
ORDER BY APVM.Name, PCScopes.Seq
