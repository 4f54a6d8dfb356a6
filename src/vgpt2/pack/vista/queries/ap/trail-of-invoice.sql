/*
title: One vendor invoice from posting through holds and payment to the bank
grain: one payable amount and hold of the invoice
level: advanced
parameters:
  APCo: {type: bCompany, example: 1}
  APRef: {type: bAPReference, example: INV4471}
asks:
  - A vendor is on the phone asking about one bill. Is it open, held, paid, by which check, and has that check cleared?
  - Status of an invoice by payable amount with due date, hold code, pay date, payment number and bank clear date
  - where is my money
  - Halvorsen says INV4471 for 12,600 was never paid, what do we have
  - did chk for this bill clear yet
  - Vendor, document number, part, state, reason it is stopped, disbursed on, instrument, cleared on.
  - Trace a supplier document end to end for the auditor's walkthrough
  - Where does bill 88-2214 stand, from entry through check and bank?
  - Supplier threatens to stop deliveries over INV5567; before calling back, see whether each piece is open, blocked or paid, which check, and if it was cashed
  - status of bill 4471
  - Life of one supplier bill, vendor name, bill date and period, each piece with due date, state and block code, pay date, check, void or not, day cashed
  - 'trce inv 20931 pls - hld? ck #? clrd?'
  - A company says we never paid a certain bill; what happened to it from the day we recorded it?
*/
SELECT APTH.Vendor, APVM.Name, APTH.APRef, APTH.InvDate, APTH.Mth, APTD.APLine, APTD.APSeq, APTD.Amount, APTD.DueDate,
    APTD.Status, APHD.HoldCode, APTD.PaidDate, APTD.PayMethod, APTD.CMRef, APPH.Amount AS PaymentAmount, APPH.VoidYN,
    CMDT.ClearDate
FROM APTH WITH (NOLOCK)
JOIN APVM WITH (NOLOCK)
    ON APTH.VendorGroup = APVM.VendorGroup
    AND APTH.Vendor = APVM.Vendor
JOIN APTD WITH (NOLOCK)
    ON APTH.APCo = APTD.APCo
    AND APTH.Mth = APTD.Mth
    AND APTH.APTrans = APTD.APTrans
LEFT JOIN APHD WITH (NOLOCK)
    ON APTD.APCo = APHD.APCo
    AND APTD.Mth = APHD.Mth
    AND APTD.APTrans = APHD.APTrans
    AND APTD.APLine = APHD.APLine
    AND APTD.APSeq = APHD.APSeq
LEFT JOIN APPH WITH (NOLOCK)
    ON APTD.APCo = APPH.APCo
    AND APTD.CMCo = APPH.CMCo
    AND APTD.CMAcct = APPH.CMAcct
    AND APTD.PayMethod = APPH.PayMethod
    AND APTD.CMRef = APPH.CMRef
    AND APTD.CMRefSeq = APPH.CMRefSeq
    AND APTD.EFTSeq = APPH.EFTSeq
LEFT JOIN CMDT WITH (NOLOCK)
    ON APPH.CMCo = CMDT.CMCo
    AND APPH.PaidMth = CMDT.Mth
    AND APPH.CMAcct = CMDT.CMAcct
    AND APPH.CMRef = CMDT.CMRef
    AND APPH.CMRefSeq = CMDT.CMRefSeq
WHERE APTH.APCo = @APCo
    AND APTH.APRef = @APRef
ORDER BY APVM.Name, APTH.Mth, APTD.APLine, APTD.APSeq, APHD.HoldCode
