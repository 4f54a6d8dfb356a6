/*
title: Users who made batches of a kind between two dates and have no access to its entry form in that company now
grain: one user and company
level: advanced
parameters:
  TableName: {type: char(20), example: APHB}
  Form: {type: varchar(30), example: APEntry}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Who entered invoice batches this year in a company where that entry screen is closed to them today?
  - Batch creators without present rights on the entry program, by company
  - I am comparing what people did with what they are allowed to do. For invoice entry, show me everyone who created a batch in 2024 in some company and for whom neither a personal nor a group permission for that company or for all companies exists, how many batches it was and when the last one was made.
  - batches without form access
  - who keyd invoices but hasnt got rights to the entry screen anymore
  - pretty sure tnguyen still made a batch in company 3 in August 2024 after we shut her out of it, who else
  - Creator, name, company, batches, last created; permission absent counting all-company grants.
  - People who keyed vendor invoices in 2024 yet are locked out of that program in the same entity today
  - 'Access recertification for AP: who started invoice batches during 2024 in an entity where neither they nor their groups hold permission on the entry program now, how many, and the newest?'
  - ex-AP keyers, no access today
  - Full name, entity's name, number of invoice batches and the last day, most recent leading, for those lacking permission today
  - usrs w/ ap btchs 2024 but no rights on inv entry now
  - Who used to enter supplier bills for one of our firms although today the program would refuse to let them in?
*/
SELECT HQBC.CreatedBy, DDUP.FullName, HQBC.Co, HQCO.Name, COUNT(*) AS Batches, MAX(HQBC.DateCreated) AS LastBatch
FROM HQBC WITH (NOLOCK)
JOIN HQCO WITH (NOLOCK)
    ON HQBC.Co = HQCO.HQCo
LEFT JOIN DDUP WITH (NOLOCK)
    ON HQBC.CreatedBy = DDUP.VPUserName
WHERE HQBC.TableName = @TableName
    AND HQBC.DateCreated >= @BeginDate
    AND HQBC.DateCreated < DATEADD(DAY, 1, @EndDate)
    AND NOT EXISTS (
        SELECT 1
        FROM DDFS WITH (NOLOCK)
        WHERE DDFS.Form = @Form
            AND (DDFS.Co = HQBC.Co OR DDFS.Co = -1)
            AND DDFS.Access <> 2
            AND DDFS.VPUserName = HQBC.CreatedBy
    )
    AND NOT EXISTS (
        SELECT 1
        FROM DDFS WITH (NOLOCK)
        JOIN DDSG WITH (NOLOCK)
            ON DDFS.SecurityGroup = DDSG.SecurityGroup
        JOIN DDSU WITH (NOLOCK)
            ON DDSG.SecurityGroup = DDSU.SecurityGroup
        WHERE DDFS.Form = @Form
            AND (DDFS.Co = HQBC.Co OR DDFS.Co = -1)
            AND DDFS.Access <> 2
            AND DDSU.VPUserName = HQBC.CreatedBy
    )
GROUP BY HQBC.CreatedBy, DDUP.FullName, HQBC.Co, HQCO.Name
ORDER BY LastBatch DESC, HQBC.CreatedBy, HQBC.Co
