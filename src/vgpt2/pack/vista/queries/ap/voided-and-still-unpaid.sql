/*
title: Invoices of voided payments that are still open
grain: one invoice on one voided payment
level: intermediate
parameters:
  APCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Checks we voided and never replaced, with the bills that are waiting because of it.
  - Open invoices that had been on a voided payment, with void memo, original pay date, vendor and amount
  - voids not reissued
  - Check 40218 to Rexel was voided in March because the address was wrong; did they ever get the new one for 7,765?
  - voided but not repaid yet??
  - Payment number, memo, payee, invoice, due date, gross, hold code.
  - Creditors of the April run who think their money is in the mail when it is not
  - Bills left unsettled after their check was cancelled.
  - Rexel believes money is in the mail, but check 40218 was killed; find each cancelled check since january whose bills remain unsettled, with due date and any block
  - killed checks, bills still due
  - 'Bills from killed checks: bank account, check number and date, memo, supplier''s name, bill number, due date, block code, gross'
  - inv's on voidd cks not repd yet q2
  - A check was cancelled, yet the bill it was meant for is still waiting; which bills are those?
*/
SELECT APPH.CMAcct, APPH.CMRef, APPH.PaidDate, APPH.VoidMemo, APTH.Vendor, APVM.Name, APTH.APRef, APTH.DueDate,
    APTH.HoldCode, APPD.Gross, APTH.InvTotal
FROM APPH WITH (NOLOCK)
JOIN APPD WITH (NOLOCK)
    ON APPH.APCo = APPD.APCo
    AND APPH.CMCo = APPD.CMCo
    AND APPH.CMAcct = APPD.CMAcct
    AND APPH.PayMethod = APPD.PayMethod
    AND APPH.CMRef = APPD.CMRef
    AND APPH.CMRefSeq = APPD.CMRefSeq
    AND APPH.EFTSeq = APPD.EFTSeq
JOIN APTH WITH (NOLOCK)
    ON APPD.APCo = APTH.APCo
    AND APPD.Mth = APTH.Mth
    AND APPD.APTrans = APTH.APTrans
JOIN APVM WITH (NOLOCK)
    ON APTH.VendorGroup = APVM.VendorGroup
    AND APTH.Vendor = APVM.Vendor
WHERE APPH.APCo = @APCo
    AND APPH.VoidYN = 'Y'
    AND APPH.PaidDate BETWEEN @BeginDate AND @EndDate
    AND APTH.OpenYN = 'Y'
ORDER BY APPH.PaidDate, APVM.Name, APTH.APRef
