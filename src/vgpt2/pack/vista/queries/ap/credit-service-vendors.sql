/*
title: Active vendors of a company's vendor group who are paid through the credit service, with e-mail for the card
grain: one vendor
level: basic
parameters:
  APCo: {type: bCompany, example: 1}
asks:
  - Which vendors accept our virtual card?
  - Vendors whose payment method is the credit service, with the card e-mail, contact, phone and terms
  - virtual card vendors
  - We get one percent back on everything that goes through the card program, the bank's people want to call the vendors who are on it already to raise their limits, and asked for names with phone numbers and the address to which the card numbers are sent.
  - who takes vcard, w/ emial adres, need it for co 12
  - Suppliers that settle through plastic
  - Is Grainger on the program since April, and under which address?
  - Who on our supplier list takes settlement via the credit service?
  - Bank's rebate team will phone participating merchants next week; get them contact, telephone and the address where card notices go, live suppliers only
  - firms on the card program
  - Name, contact person, telephone, e-mail for card notices, terms, most recent bill date, alphabetical, still active ones, paid through the card service
  - crdit svc payees w/ email - actives only pls
  - Which companies that we buy from get their money through the bank's card service rather than checks, and at what e-mail?
*/
SELECT APVM.Vendor, APVM.Name, APVM.Contact, APVM.Phone, APVM.CSEmail, APVM.PayTerms, APVM.LastInvDate
FROM HQCO WITH (NOLOCK)
JOIN APVM WITH (NOLOCK)
    ON HQCO.VendorGroup = APVM.VendorGroup
WHERE HQCO.HQCo = @APCo
    AND APVM.PayMethod = 'S'
    AND APVM.ActiveYN = 'Y'
ORDER BY APVM.Name
