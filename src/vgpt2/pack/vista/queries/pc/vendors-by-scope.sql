/*
title: Vendors who do a scope of work
grain: one vendor
level: intermediate
parameters:
  VendorGroup: {type: bGroup, example: 1}
  ScopeCode: {type: varchar(10), example: 03}
asks:
  - Which subcontractors do this kind of work?
  - Vendors by scope code
  - subs for scope
  - Vendors of the vendor group that list a scope of work, with phone, and whether they do it themselves.
  - who can do concrete for us
  - Who have we got on record for trade 3, and do they use their own crews?
  - Our roofer walked off Friday; to replace him this week I want all companies listing that trade with phone numbers, and whether they broker it out.
  - roofers we know, with phone numbers
  - Alphabetical companies for trade code 3 showing telephone, own forces or not, past and coming share of their work
  - 'need ppl who do fireproofng, self perform or not, gimme ph #s'
  - Suppose we need painting done; what companies tell us they paint, and how do I call them?
*/
SELECT PCScopes.Vendor, APVM.Name, APVM.Phone, PCScopes.SelfPerformed, PCScopes.WorkPrevious, PCScopes.WorkNext
FROM PCScopes WITH (NOLOCK)
JOIN APVM WITH (NOLOCK)
    ON PCScopes.VendorGroup = APVM.VendorGroup
    AND PCScopes.Vendor = APVM.Vendor
WHERE PCScopes.VendorGroup = @VendorGroup
    AND PCScopes.ScopeCode = @ScopeCode
ORDER BY APVM.Name, PCScopes.Seq
