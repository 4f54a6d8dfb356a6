/*
title: Open invoices that will be paid to another address than the vendor's own
grain: one invoice
level: intermediate
parameters:
  APCo: {type: bCompany, example: 1}
asks:
  - Which open invoices are going to a remit-to address other than the vendor's main one?
  - Unpaid invoices with an additional vendor address chosen, with that address beside the vendor's city and state
  - remit-to overrides
  - Two checks came back last week because the lockbox of the supplier moved, they were addressed to one of the extra addresses on file instead of the main one, so before we print again show me all bills which still are to go to an extra address and where that is.
  - open invoces w/ diffrent remit adress
  - Money that will be mailed somewhere unusual in the July run
  - Is the 30 June bill of United Rentals headed to the Dallas box?
  - Unpaid bills headed to an alternate mailing location on the supplier's file.
  - Two checks bounced back from an old lockbox in june; before tomorrow's run verify every unsettled bill that uses an extra address, and where that is
  - bills going to alternate remits
  - 'Unsettled bills mailed elsewhere: supplier, home city and state, bill number, due date, total, then the alternate street, city, state, zip'
  - opn inv's w/ alt remit addr pickd, where they goin
  - Usually checks go to a company's main address; for which unpaid bills would the check be sent elsewhere?
*/
SELECT APTH.Vendor, APVM.Name, APVM.City AS VendorCity, APVM.State AS VendorState, APTH.APRef, APTH.InvDate,
    APTH.DueDate, APTH.InvTotal, APAA.AddressSeq, APAA.Description, APAA.Address, APAA.City, APAA.State, APAA.Zip
FROM APTH WITH (NOLOCK)
JOIN APVM WITH (NOLOCK)
    ON APTH.VendorGroup = APVM.VendorGroup
    AND APTH.Vendor = APVM.Vendor
JOIN APAA WITH (NOLOCK)
    ON APTH.VendorGroup = APAA.VendorGroup
    AND APTH.Vendor = APAA.Vendor
    AND APTH.AddressSeq = APAA.AddressSeq
WHERE APTH.APCo = @APCo
    AND APTH.OpenYN = 'Y'
ORDER BY APVM.Name, APTH.DueDate
