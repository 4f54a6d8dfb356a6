/*
title: Active vendors of a company's vendor group without payment terms
grain: one vendor
level: basic
parameters:
  APCo: {type: bCompany, example: 1}
asks:
  - Which live vendors have no payment terms on file?
  - Active vendors lacking terms, with phone, default account and date of the last invoice
  - vendors missing terms
  - When no terms are on the record the clerk has to make up a due date, and some put today, which is how we paid 26,000 three weeks early in May, so I would like to fill those in for everyone we still buy from.
  - activ vendrs with no pay terms
  - Suppliers for whom we never agreed when to settle
  - Has Cascade Fasteners got net 30 on it, or nothing?
  - Suppliers in use where nobody entered when to pay.
  - Clerks guess due dates, and we paid 26,000 early in may; find switched-on suppliers lacking net days, with telephone, default expense account, and newest bill
  - no net days on these suppliers
  - 'Nobody set net days for these: supplier''s name, telephone, default account, most recent bill; latest billed on top, terms empty'
  - actve vndrs pay terms blank, fill in pls
  - With which companies haven't we recorded how many days we have to pay?
*/
SELECT APVM.Vendor, APVM.Name, APVM.Phone, APVM.GLAcct, APVM.LastInvDate
FROM HQCO WITH (NOLOCK)
JOIN APVM WITH (NOLOCK)
    ON HQCO.VendorGroup = APVM.VendorGroup
WHERE HQCO.HQCo = @APCo
    AND APVM.ActiveYN = 'Y'
    AND (APVM.PayTerms IS NULL OR APVM.PayTerms = '')
ORDER BY APVM.LastInvDate DESC, APVM.Name
