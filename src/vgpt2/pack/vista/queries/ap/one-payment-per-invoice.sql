/*
title: Vendors that get a payment of their own for each invoice
grain: one vendor
level: basic
parameters:
  VendorGroup: {type: bGroup, example: 1}
asks:
  - Which vendors are set so that every bill is paid separately instead of all on one check?
  - Active vendors with separate payment per invoice, with payment method, e-mail and last invoice date
  - separate check vendors
  - The run of June 14 printed nine checks to Duke Energy, total 6,300; who else is flagged like that?
  - why do sum vendors get a check for each inv
  - Number, name, method, e-mail, most recent bill.
  - Postage wasters in the payee file besides Duke Energy and Verizon
  - Which suppliers insist on an individual check for every bill?
  - Bank fees doubled because utility bills each go out as their own check; review who carries that setting, how they're paid, their e-mail and newest bill
  - guys who want separate checks per bill
  - Supplier's name, pay method, ACH status, e-mail, most recent bill, alphabetical, live ones with single-bill checks
  - whos flagd seperate pmt for each inv, wanna combine
  - Normally one check covers several bills; for which companies does the computer write one for each bill?
*/
SELECT APVM.Vendor, APVM.Name, APVM.PayMethod, APVM.EFT, APVM.EMail, APVM.LastInvDate
FROM APVM WITH (NOLOCK)
WHERE APVM.VendorGroup = @VendorGroup
    AND APVM.ActiveYN = 'Y'
    AND APVM.SeparatePayInvYN = 'Y'
ORDER BY APVM.Name
