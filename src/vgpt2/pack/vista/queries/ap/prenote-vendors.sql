/*
title: Active vendors of a company's vendor group whose bank account is at prenote and not yet active
grain: one vendor
level: basic
parameters:
  APCo: {type: bCompany, example: 1}
asks:
  - For which vendors have we sent a test to the bank and not switched on electronic payment?
  - Vendors in prenote state with routing number, e-mail and date of the last invoice
  - prenote vendors
  - Treasury sends the zero-dollar test and after ten days someone should flip the vendor to live, which nobody remembers to do, so I need the names that are still in between so I can turn them on before the June 28 run.
  - vendrs stuck at prenot
  - Suppliers half way to direct deposit
  - Is Whitaker Glass still in test since April?
  - Which suppliers are mid-way through ACH setup, test sent but not live?
  - 'Bank switched platforms in may, so treasury must recheck every supplier in the test stage: routing number, e-mail, who to contact, newest bill'
  - ACH tests not flipped live
  - Supplier's name, contact, e-mail, routing number, pay method, most recent bill, alphabetical, live suppliers in test state
  - vndrs w/ eft = prenote, need to activate b4 fri run
  - We tried a practice transfer to certain suppliers' banks but haven't begun real ones; who are they?
*/
SELECT APVM.Vendor, APVM.Name, APVM.Contact, APVM.EMail, APVM.RoutingId, APVM.PayMethod, APVM.LastInvDate
FROM HQCO WITH (NOLOCK)
JOIN APVM WITH (NOLOCK)
    ON HQCO.VendorGroup = APVM.VendorGroup
WHERE HQCO.HQCo = @APCo
    AND APVM.EFT = 'P'
    AND APVM.ActiveYN = 'Y'
ORDER BY APVM.Name
