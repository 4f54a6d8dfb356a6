/*
title: Vendor payments of a month drawn on the bank account of another company
grain: one payment
level: intermediate
parameters:
  APCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - Did we pay any of our vendors out of another company's bank account?
  - Payments of a company in a month whose bank belongs to a different company, with the owner's name, bank, vendor and amount
  - paid by sister company
  - The loan agreement forbids that company 2 uses the parent's account, so each month I must attest that nothing was drawn there, and if something was, say to whom, how much, and on which bank of whom, as we then settle it through intercompany.
  - paymnts out of the wrong companys bnk for 06/2024
  - Suppliers settled with somebody else's money
  - In May was the 52,000 to Hilti taken from company 1's operating account?
  - June checks our entity issued on a sister entity's account.
  - 'Intercompany settlement at month end: which suppliers of company 2 were paid in april through another entity''s bank, whose bank was it, and how much'
  - used the wrong entity's bank
  - 'Our bills settled on an affiliate''s account: date, method, check number, supplier''s name, bank-owning entity, bank account''s name, dollars, by owning entity'
  - ap pymts drawn on anothr co's cm acct, june
  - Did one of our firms settle its bills with money out of a different firm's bank account?
*/
SELECT APPH.PaidDate, APPH.PayMethod, APPH.CMRef, APPH.Vendor, APVM.Name, APPH.CMCo, HQCO.Name AS BankCompany,
    CMAC.Description AS BankAccount, APPH.Amount
FROM APPH WITH (NOLOCK)
JOIN APVM WITH (NOLOCK)
    ON APPH.VendorGroup = APVM.VendorGroup
    AND APPH.Vendor = APVM.Vendor
JOIN CMAC WITH (NOLOCK)
    ON APPH.CMCo = CMAC.CMCo
    AND APPH.CMAcct = CMAC.CMAcct
JOIN HQCO WITH (NOLOCK)
    ON APPH.CMCo = HQCO.HQCo
WHERE APPH.APCo = @APCo
    AND APPH.PaidMth = @Mth
    AND APPH.CMCo <> APPH.APCo
    AND APPH.VoidYN = 'N'
ORDER BY APPH.CMCo, APPH.PaidDate, APPH.CMRef
