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
*/
SELECT PCScopes.Vendor, APVM.Name, APVM.Phone, PCScopes.SelfPerformed, PCScopes.WorkPrevious, PCScopes.WorkNext
FROM PCScopes WITH (NOLOCK)
JOIN APVM WITH (NOLOCK)
    ON PCScopes.VendorGroup = APVM.VendorGroup
    AND PCScopes.Vendor = APVM.Vendor
WHERE PCScopes.VendorGroup = @VendorGroup
    AND PCScopes.ScopeCode = @ScopeCode
ORDER BY APVM.Name, PCScopes.Seq
