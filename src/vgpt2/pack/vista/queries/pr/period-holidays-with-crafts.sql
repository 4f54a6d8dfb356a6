/*
title: Holidays entered for pay periods between two dates with the unions that keep the same day
grain: one holiday of a pay period and craft
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Which paid days off are on the pay periods this year, and which crafts have them in their agreement?
  - Pay period holidays by payroll group with matching craft holidays
  - 'I am checking the calendars before the Thanksgiving period is run: for company 1, each holiday that was put on a pay period in 2024, the payroll group, whether it is meant for craft people too, and which unions list that same date with which name, or nothing if none does.'
  - holiday calendar check
  - hollidays on the pay periods vs union holadays
  - was Veterans Day 11/11/2024 put on group 2, and do the Carpenters get it
  - Payroll group, description, period end, holiday, applies to craft, craft, craft name, holiday name.
  - What paid holidays were put on 2024's payroll weeks, and which unions observe them?
  - 'Before I run Thanksgiving week I verify calendars: each holiday on a pay week by payroll group, whether it counts for union people, and any trade whose agreement lists that date.'
  - pay-week holidays vs union days
  - date, payroll group's name, period end, for union people or not, trade and its name, name of the day in its agreement
  - hol on pr pds n wich crafts match, vets day
  - Which festive days have we entered for payroll, and which workers' associations have that same day off?
*/
SELECT PRHD.PRGroup, PRGR.Description AS GroupDescription, PRHD.PREndDate, PRHD.Holiday, PRHD.ApplyToCraft,
    PRCH.Craft, PRCM.Description AS CraftDescription, PRCH.Description AS HolidayName
FROM PRHD WITH (NOLOCK)
JOIN PRGR WITH (NOLOCK)
    ON PRHD.PRCo = PRGR.PRCo
    AND PRHD.PRGroup = PRGR.PRGroup
LEFT JOIN PRCH WITH (NOLOCK)
    ON PRHD.PRCo = PRCH.PRCo
    AND PRHD.Holiday = PRCH.Holiday
LEFT JOIN PRCM WITH (NOLOCK)
    ON PRCH.PRCo = PRCM.PRCo
    AND PRCH.Craft = PRCM.Craft
WHERE PRHD.PRCo = @PRCo
    AND PRHD.Holiday BETWEEN @BeginDate AND @EndDate
ORDER BY PRHD.Holiday, PRHD.PRGroup, PRCH.Craft
