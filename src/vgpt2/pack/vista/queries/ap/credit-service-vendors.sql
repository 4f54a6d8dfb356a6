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
*/
SELECT APVM.Vendor, APVM.Name, APVM.Contact, APVM.Phone, APVM.CSEmail, APVM.PayTerms, APVM.LastInvDate
FROM HQCO WITH (NOLOCK)
JOIN APVM WITH (NOLOCK)
    ON HQCO.VendorGroup = APVM.VendorGroup
WHERE HQCO.HQCo = @APCo
    AND APVM.PayMethod = 'S'
    AND APVM.ActiveYN = 'Y'
ORDER BY APVM.Name
