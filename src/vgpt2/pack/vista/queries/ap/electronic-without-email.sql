/*
title: Electronically paid vendors without an e-mail for the remittance advice
grain: one vendor
level: basic
parameters:
  VendorGroup: {type: bGroup, example: 1}
asks:
  - Vendors set up for ACH who never get a remittance because we have no e-mail for them
  - Active vendors with active electronic payment and an empty e-mail, with phone and contact
  - ach no email
  - Graybar called about a 12,000 deposit on June 14 they could not identify; which other suppliers get nothing in writing?
  - eft vendors missin email addys
  - Number, name, contact, telephone, last bill.
  - Like Rexel in May, who has to ring us up to learn what a wire was for?
  - Find ACH suppliers for whom we hold no address to send deposit notices.
  - Payees keep ringing our front desk to identify deposits, so before the june mailing I'd like every live ACH payee lacking an e-mail, with someone to phone
  - EFT guys, blank email
  - Vendor name, who to ask for, telephone, most recent bill; alphabetical, only live ones on direct deposit with nowhere to mail notices
  - actve eft subs that dont get remit advice cuz no emal on file
  - We send money straight to some suppliers' banks but can't notify them; whose e-mail address do we still have to ask for?
*/
SELECT APVM.Vendor, APVM.Name, APVM.Contact, APVM.Phone, APVM.LastInvDate
FROM APVM WITH (NOLOCK)
WHERE APVM.VendorGroup = @VendorGroup
    AND APVM.ActiveYN = 'Y'
    AND APVM.EFT = 'A'
    AND (APVM.EMail IS NULL OR APVM.EMail = '')
ORDER BY APVM.Name
