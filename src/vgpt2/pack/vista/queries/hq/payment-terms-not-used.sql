/*
title: Payment terms that no active vendor or customer and no open contract, purchase order or subcontract of a company carries
grain: one payment terms code
level: advanced
parameters:
  HQCo: {type: bCompany, example: 1}
asks:
  - Which terms could we delete because nothing refers to them?
  - Terms codes of company 1 without a live vendor, customer, contract, order or subcontract
  - The terms list has grown to sixty entries since the merger and people pick the wrong Net 30 out of three. Let me see those that stand nowhere in company 1, neither on active suppliers or customers nor on running contracts nor on any open order, with their days and discount, so that I can clean up without breaking something.
  - unused terms
  - dead paymnt terms nobodys on
  - is 2%10 Net 30 from 2012 still on anything, or N45, else they go
  - Code, description, days till due, due day, discount rate, days till discount, not referenced in five places.
  - Due-date rules nothing live in company 1 refers to any more
  - Since the merger people choose the wrong Net 30; before june 1 I will drop rules that no live supplier, client, running contract, open order or subcontract carries, so show me those
  - terms we can chuck
  - Code with its name, how the due day is found, days till due, fixed day, discount option, rate and days; only what nobody live has
  - trms cds w/ zero actv vndr/cust/contr/PO/SL, safe to del?
  - Which of our rules about paying in so many days could be thrown out, as nobody is using them?
*/
SELECT HQPT.PayTerms, HQPT.Description, HQPT.DueOpt, HQPT.DaysTillDue, HQPT.DueDay, HQPT.DiscOpt, HQPT.DiscRate,
    HQPT.DaysTillDisc
FROM HQPT WITH (NOLOCK)
WHERE NOT EXISTS (
        SELECT 1
        FROM HQCO WITH (NOLOCK)
        JOIN APVM WITH (NOLOCK)
            ON HQCO.VendorGroup = APVM.VendorGroup
        WHERE HQCO.HQCo = @HQCo
            AND APVM.PayTerms = HQPT.PayTerms
            AND APVM.ActiveYN = 'Y'
    )
    AND NOT EXISTS (
        SELECT 1
        FROM HQCO WITH (NOLOCK)
        JOIN ARCM WITH (NOLOCK)
            ON HQCO.CustGroup = ARCM.CustGroup
        WHERE HQCO.HQCo = @HQCo
            AND ARCM.PayTerms = HQPT.PayTerms
            AND ARCM.Status = 'A'
    )
    AND NOT EXISTS (
        SELECT 1
        FROM JCCM WITH (NOLOCK)
        WHERE JCCM.JCCo = @HQCo
            AND JCCM.PayTerms = HQPT.PayTerms
            AND JCCM.ContractStatus = 1
    )
    AND NOT EXISTS (
        SELECT 1
        FROM POHD WITH (NOLOCK)
        WHERE POHD.POCo = @HQCo
            AND POHD.PayTerms = HQPT.PayTerms
            AND POHD.Status = 0
    )
    AND NOT EXISTS (
        SELECT 1
        FROM SLHD WITH (NOLOCK)
        WHERE SLHD.SLCo = @HQCo
            AND SLHD.PayTerms = HQPT.PayTerms
            AND SLHD.Status = 0
    )
ORDER BY HQPT.PayTerms
