/*
title: Payments to vendors that are marked inactive
grain: one payment
level: basic
parameters:
  APCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Have we paid any supplier this year whose account is switched off?
  - Non-void payments between two dates to vendors that are not active, with last invoice date
  - paid inactive vendors
  - Old Dominion Paving was deactivated in 2022, so why is there a check for 6,400 in May?
  - checks goin to dead vendors, saw one for 900 bucks in march
  - Pay date, bank account, number, payee, amount, most recent bill of that firm.
  - Master file hygiene finding from the interim audit, money sent to closed-out accounts
  - Money sent in 2024 to suppliers flagged as no longer live.
  - 'Control test for the auditors: a deactivated supplier shouldn''t receive checks, so give each disbursement since january to one, with bank, number and newest bill'
  - dead suppliers still getting checks
  - 'Checks to deactivated suppliers: date, bank account, check number, supplier, dollars, latest bill date, by date'
  - cks to inactve vndrs this yr?? how
  - We turned off certain companies in our files; did any of them still receive money from us?
*/
SELECT APPH.PaidDate, APPH.CMAcct, APPH.CMRef, APPH.Vendor, APVM.Name, APPH.Amount, APVM.LastInvDate
FROM APPH WITH (NOLOCK)
JOIN APVM WITH (NOLOCK)
    ON APPH.VendorGroup = APVM.VendorGroup
    AND APPH.Vendor = APVM.Vendor
WHERE APPH.APCo = @APCo
    AND APPH.VoidYN = 'N'
    AND APPH.PaidDate BETWEEN @BeginDate AND @EndDate
    AND APVM.ActiveYN = 'N'
ORDER BY APPH.PaidDate, APVM.Name
