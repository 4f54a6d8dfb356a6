/*
title: Manual checks between two dates with vendor, bank account, person who made the batch and date cleared
grain: one payment
level: intermediate
parameters:
  APCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Who wrote checks by hand this year, and to whom?
  - Hand-written checks in a period with vendor name, bank, number, amount, batch creator and clearing date
  - manual checks
  - The outside auditors ask for all payments that did not come out of a normal run because the check stock in the safe is a risk, so I need date, number, payee, bank, dollars, which login made the batch with the person's name, and whether the bank has paid it yet.
  - hand writen chks who keyed thm, from 01/01 on
  - Payments cut outside of the printer
  - Was number 9014 for 4,500 to Marcus Hill in April one of those?
  - Find checks made outside the normal print run in 2024, and who recorded them.
  - After blank stock went missing in april the insurer asks for all hand-typed checks since january 1, payee, bank, recorder, void or not, and when they cleared
  - off-cycle handwritten checks
  - 'Handwritten AP checks: date, check number, supplier''s name and payee, bank account, dollars, void or not, recorder''s full name, day it cleared'
  - manul cks 7/1-9/30 - who ran em n did they clr
  - Which checks were written by hand instead of by the computer, to whom, and has the bank cashed them?
*/
SELECT APPH.PaidDate, APPH.CMRef, APPH.Vendor, APVM.Name, APPH.Name AS Payee, CMAC.Description AS BankAccount,
    APPH.Amount, APPH.VoidYN, HQBC.CreatedBy, DDUP.FullName, CMDT.ClearDate
FROM APPH WITH (NOLOCK)
JOIN APVM WITH (NOLOCK)
    ON APPH.VendorGroup = APVM.VendorGroup
    AND APPH.Vendor = APVM.Vendor
JOIN CMAC WITH (NOLOCK)
    ON APPH.CMCo = CMAC.CMCo
    AND APPH.CMAcct = CMAC.CMAcct
LEFT JOIN HQBC WITH (NOLOCK)
    ON APPH.APCo = HQBC.Co
    AND APPH.PaidMth = HQBC.Mth
    AND APPH.BatchId = HQBC.BatchId
LEFT JOIN DDUP WITH (NOLOCK)
    ON HQBC.CreatedBy = DDUP.VPUserName
LEFT JOIN CMDT WITH (NOLOCK)
    ON APPH.CMCo = CMDT.CMCo
    AND APPH.PaidMth = CMDT.Mth
    AND APPH.CMAcct = CMDT.CMAcct
    AND APPH.CMRef = CMDT.CMRef
    AND APPH.CMRefSeq = CMDT.CMRefSeq
    AND CMDT.CMTransType = 1
WHERE APPH.APCo = @APCo
    AND APPH.ChkType = 'M'
    AND APPH.PayMethod = 'C'
    AND APPH.PaidDate BETWEEN @BeginDate AND @EndDate
ORDER BY APPH.PaidDate, APPH.CMRef
