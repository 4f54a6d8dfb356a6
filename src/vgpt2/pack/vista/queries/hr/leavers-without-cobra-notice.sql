/*
title: Leavers who had a benefit and for whom no COBRA notice is recorded
grain: one person and benefit
level: advanced
parameters:
  HRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - To whom do we still owe a COBRA letter?
  - People who left between two dates with a benefit on file and no notice of continued cover, with plan, reason of leaving, end of the benefit and mailing address
  - cobra letters owed
  - Shannon left 8/30 had med and dental, did anybody mail her the packet
  - The 44 days are running. Who left since July and was never notified?
  - terms w/ insurance, no letter sent
  - Ex-colleagues who could sue us for not telling them that they may keep the doctor
  - Former employees with insurance here who were never told about continuing their coverage
  - Our benefits lawyer warned of daily penalties, so find everyone terminated since January with health or dental cover and no notification date on file, with where to mail it
  - cobra packets we never sent
  - Ex-employees by last day, with why they went, which plan they were on, when it stopped and their street, city and zip
  - termd emps w/ med/dental but no cobra noticed loged, 2024
  - When someone leaves we must write to them about keeping their health plan; for whom is there no record that we did?
*/
SELECT HRRM.TermDate, HRRM.HRRef, HRRM.LastName, HRRM.FirstName, HRRM.TermReason, HREB.BenefitCode,
    HRBC.Description AS BenefitName, HREB.EndDate, HRRM.Address, HRRM.City, HRRM.State, HRRM.Zip
FROM HRRM WITH (NOLOCK)
JOIN HREB WITH (NOLOCK)
    ON HRRM.HRCo = HREB.HRCo
    AND HRRM.HRRef = HREB.HRRef
JOIN HRBC WITH (NOLOCK)
    ON HREB.HRCo = HRBC.HRCo
    AND HREB.BenefitCode = HRBC.BenefitCode
WHERE HRRM.HRCo = @HRCo
    AND HRRM.TermDate BETWEEN @BeginDate AND @EndDate
    AND NOT EXISTS (
        SELECT 1
        FROM HRRC WITH (NOLOCK)
        WHERE HRRC.HRCo = HRRM.HRCo
            AND HRRC.HRRef = HRRM.HRRef
            AND HRRC.NoticeDate IS NOT NULL
    )
ORDER BY HRRM.TermDate, HRRM.LastName, HREB.BenefitCode, HREB.DependentSeq
