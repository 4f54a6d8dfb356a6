/*
title: Vendor checks more than 60 days old and not cashed with the vendor's phone and address
grain: one check
level: intermediate
parameters:
  CMCo: {type: bCompany, example: 1}
  AsOf: {type: bDate, example: 2024-06-30}
asks:
  - Before we turn stale vendor checks over to the state, I need a call list of the payees with phone and address as of June 30.
  - Vendor checks still not cashed, with who to call
  - call list uncashed cks
  - "Checks to suppliers more than 60 days old at a given date and not on any bank statement: bank, number, paid date, vendor, phone, city, state, amount."
  - Which subs are sitting on our money and never deposited it?
  - escheatment prep - suppliers we mailed payment to and nothing ever hit the bank
  - need to ring the folks whose checks r still floating, whats their number
  - Suppliers who haven't deposited a check from us after two months, and how to phone them
  - Before June's bank work is closed, someone should ring each supplier whose check is over 60 days old and unpresented; give name, phone, city, state, number, sum and days.
  - supplier checks collecting dust
  - Bank account title, check, date, supplier's name, telephone, town, dollars, days since, eldest first
  - vndr cks o/s 60+ dys @ 6/30 w/ ph no
  - Which firms did we mail a check to more than two months ago that they seem to have lost, and at what number can we reach them?
*/
SELECT CMAC.Description, APPH.CMRef, APPH.PaidDate, APPH.Vendor, APVM.Name, APVM.Phone, APVM.City, APVM.State,
    APPH.Amount, DATEDIFF(DAY, APPH.PaidDate, @AsOf) AS DaysOut
FROM CMDT WITH (NOLOCK)
JOIN APPH WITH (NOLOCK)
    ON CMDT.CMCo = APPH.CMCo
    AND CMDT.CMAcct = APPH.CMAcct
    AND CMDT.CMRef = APPH.CMRef
    AND CMDT.CMRefSeq = APPH.CMRefSeq
JOIN APVM WITH (NOLOCK)
    ON APPH.VendorGroup = APVM.VendorGroup
    AND APPH.Vendor = APVM.Vendor
JOIN CMAC WITH (NOLOCK)
    ON CMDT.CMCo = CMAC.CMCo
    AND CMDT.CMAcct = CMAC.CMAcct
WHERE CMDT.CMCo = @CMCo
    AND CMDT.CMTransType = 1
    AND CMDT.StmtDate IS NULL
    AND CMDT.Void = 'N'
    AND APPH.PayMethod = 'C'
    AND APPH.VoidYN = 'N'
    AND APPH.PaidDate < DATEADD(DAY, -60, @AsOf)
ORDER BY APPH.PaidDate, APPH.CMRef
